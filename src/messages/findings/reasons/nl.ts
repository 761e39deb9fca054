/** Dutch captions and meanings of the reasons, for check lists and legends; the sentences of single findings stand beside. */
import type { ReasonTexts } from './reason-texts.ts';

export const nl: ReasonTexts = {
  DUPLICATE: {
    caption: 'Dubbele rij',
    asks: 'Geen rij staat er twee keer',
    meaning: 'Een rij die in elke kolom gelijk is aan een eerdere.',
    usually: 'Vraag een tegoed voor de latere rij.',
  },
  NO_CUSTOMER: {
    caption: 'Geen klant',
    asks: 'Elke rij heeft een klant',
    meaning: 'De rij noemt geen klant, of een die helemaal niet in de abonnementenlijst staat.',
    usually: 'Zoek uit van wie de bestelling is; de rij blijft in de sommen.',
  },
  MISSING_IN_LIST: {
    caption: 'Niet in onze lijst',
    asks: 'Elke rij staat in onze lijst',
    meaning: 'De klant staat in de abonnementenlijst, het abonnement niet.',
    usually: 'Zoek de bestelling; misschien heeft niemand haar geplaatst.',
  },
  UNKNOWN: {
    caption: 'Onverklaard',
    asks: 'Elke rij is verklaard',
    meaning: 'Geen regel verklaart de rij: een onbekend kostentype, of een bedrag dat niets oplevert.',
    usually: 'Houd haar als open post en vraag waarvoor zij is.',
  },
  FREQUENCY: {
    caption: 'Frequentie',
    asks: 'De factureringsfrequenties kloppen',
    meaning:
      'Maandelijks gefactureerd en jaarlijks op de lijst of andersom, of een frequentie die de aanbiedingsmatrix niet heeft.',
    usually: 'Vergelijk de frequentie in Partner Center met de lijst.',
  },
  CHARGE_TYPE: {
    caption: 'Kostentype',
    asks: 'De kostentypen passen bij hun rijen',
    meaning: 'Het teken of de periode van de rij is in strijd met haar kostentype.',
    usually: 'Boek de rij naar haar teken en haar datums.',
  },
  TIMING: {
    caption: 'Verkeerde factuur',
    asks: 'De rijen staan op hun eigen factuur',
    meaning: 'Een eerste rij of verlenging die op een eerder of later bestand hoort.',
    usually: 'Kijk in het eerdere bestand, of wacht op het volgende.',
  },
  WRONG_PERIOD: {
    caption: 'Verkeerde periode',
    asks: 'De kostendatums zijn perioden',
    meaning: 'Kostendatums die geen periode van het abonnement zijn.',
    usually: 'Vraag om juiste datums; geen dag mag dubbel worden gefactureerd of overgeslagen.',
  },
  QTY: {
    caption: 'Aantal',
    asks: 'De aantallen kloppen met onze lijst',
    meaning: 'Een ander aantal licenties dan in de lijst.',
    usually: 'Zoek een wijziging die in de lijst ontbreekt.',
  },
  PRICE: {
    caption: 'Prijs',
    asks: 'De prijzen zijn de beschermde',
    meaning: 'Een andere prijs dan die voor deze periode beschermd is.',
    usually: 'Controleer acties en de prijslijst van de maand waarin de termijn begon.',
  },
  DAYS: {
    caption: 'Aantal dagen',
    asks: 'De bedragen passen bij hun dagen',
    meaning: 'Het bedrag is dat van een ander aantal dagen dan de kostendatums hebben.',
    usually: 'Controleer de dag van de gebeurtenis; dagen zijn UTC.',
  },
  FX: {
    caption: 'Wisselkoers',
    asks: 'De wisselkoersen kloppen',
    meaning: 'Het bedrag volgt een andere wisselkoers dan de rij toont.',
    usually: 'Controleer de dag van de koers.',
  },
  ROUNDING: {
    caption: 'Afronding',
    asks: 'De afronding is de gebruikelijke',
    meaning: 'Een andere afrondingswijze dan de gebruikelijke van het bestand geeft het bedrag.',
    usually: 'Niets te claimen; noteer de afrondingswijze.',
  },
  HABIT: {
    caption: 'Gewoonte van het bestand',
    asks: 'Rijen naar rato worden berekend zoals de regels doen',
    meaning:
      'Bijna alle rijen naar rato van het bestand tellen dagen, of ronden af, op één andere manier dan de regels; eenmaal gezegd, met al het geld dat daarmee verschuift.',
    usually: 'Vraag eenmaal welke manier van tellen geldt; gelden de regels, verreken dan het verschil.',
  },
  PROMO: {
    caption: 'Korting',
    asks: 'De kortingen zijn zoals afgesproken',
    meaning: 'De korting is niet de afgesproken, of bedrag min korting is niet het subtotaal.',
    usually: 'Vergelijk de datums van de actie.',
  },
  TAX: {
    caption: 'Belasting',
    asks: 'De belasting klopt',
    meaning:
      'De belasting volgt niet het tarief van de andere rijen van de klant of, als dat voor allen gelijk is, dat van de meeste rijen; of subtotaal en belasting vormen niet het totaal. Een tarief dat maar één rij toont, is niet van een fout te onderscheiden.',
    usually: 'Controleer de belasting over de totalen, die anders kan worden afgerond.',
  },
  LIMIT: {
    caption: 'Te veel van een aanbieding',
    asks: 'Geen klant heeft te veel van een aanbieding',
    meaning:
      'Een klant heeft meer abonnementen op een aanbieding dan de aanbiedingsmatrix toestaat. Over het bedrag zegt dat niets.',
    usually: 'Vraag welke worden gebruikt; zeg op wat bij vergissing is gekocht.',
  },
  MISSING_IN_FILE: {
    caption: 'Niet in het bestand',
    asks: 'Alles wat verschuldigd was staat in het bestand',
    meaning: 'Een actief abonnement van de lijst moest worden gefactureerd en heeft geen rij.',
    usually: 'Controleer de aankoopdatum en kijk in het volgende bestand.',
  },
  SILENT_EXPECTED: {
    caption: 'Terecht zonder regel',
    asks: 'Jaarabonnementen zijn stil',
    meaning: 'Een jaarabonnement tussen twee facturen, dat terecht geen rij heeft. Informatie, geen bevinding.',
    usually: 'Niets te doen.',
  },
  NOT_JUDGED: {
    caption: 'Niet beoordeeld',
    asks: 'Alles kon worden beoordeeld',
    meaning: 'Er ontbreekt iets dat voor een oordeel nodig is. Telt als niet gecontroleerd, niet als bevinding.',
    usually: 'Geef wat ontbreekt en controleer opnieuw.',
  },
};
