/** What is said about a deadline that a list or the rules leave open, in five languages. Names of columns stay English. */
import type { Stake, UntoldDeadline } from '../../tasks/index.ts';
import type { Language } from '../plural.ts';

interface DeadlineTexts {
  readonly untold: Readonly<Record<UntoldDeadline['missing'], string>>;
  readonly unpriced: Readonly<Record<Extract<Stake, { kind: 'unknown' }>['why'], string>>;
  /** The rule's own reason follows. */
  readonly notStated: (reason: string) => string;
}

export const deadlineTexts: Readonly<Record<Language, DeadlineTexts>> = {
  en: {
    untold: {
      SuspendedOn: 'The list does not tell since when it is suspended; write the day into a column SuspendedOn.',
      BillingFrequency:
        'The list does not tell whether it is billed monthly or annually; write it into BillingFrequency.',
      Term: 'The term is none of P1M, P1Y and P3Y; write it into a column Term.',
      Status: 'The status is none of active, suspended and cancelled, so it cannot be told whether it runs.',
    },
    unpriced: {
      'no-price-list': 'No amount: no price list was given.',
      'not-listed': 'No amount: the price list has no price of it for that term.',
      'several-currencies': 'No amount: the price list has prices of it in several currencies.',
      'no-frequency': 'No amount: the list does not tell whether it is billed monthly or annually.',
    },
    notStated: (reason) => `No amount: ${reason}.`,
  },
  it: {
    untold: {
      SuspendedOn: 'L’elenco non dice da quando è sospesa; scrivere il giorno in una colonna SuspendedOn.',
      BillingFrequency: 'L’elenco non dice se si fattura ogni mese o ogni anno; scriverlo in BillingFrequency.',
      Term: 'La durata non è P1M, P1Y né P3Y; scriverla in una colonna Term.',
      Status: 'Lo stato non è active, suspended né cancelled: non si può dire se è in corso.',
    },
    unpriced: {
      'no-price-list': 'Nessun importo: non è stato dato un listino.',
      'not-listed': 'Nessun importo: il listino non ne ha un prezzo per quella durata.',
      'several-currencies': 'Nessun importo: il listino ne ha prezzi in più valute.',
      'no-frequency': 'Nessun importo: l’elenco non dice se si fattura ogni mese o ogni anno.',
    },
    notStated: (reason) => `Nessun importo: ${reason}.`,
  },
  sv: {
    untold: {
      SuspendedOn: 'Listan säger inte sedan när den är pausad; skriv dagen i en kolumn SuspendedOn.',
      BillingFrequency: 'Listan säger inte om den faktureras månadsvis eller årsvis; skriv det i BillingFrequency.',
      Term: 'Avtalstiden är varken P1M, P1Y eller P3Y; skriv den i en kolumn Term.',
      Status: 'Statusen är varken active, suspended eller cancelled, så det går inte att säga om den löper.',
    },
    unpriced: {
      'no-price-list': 'Inget belopp: ingen prislista gavs.',
      'not-listed': 'Inget belopp: prislistan har inget pris på den för den avtalstiden.',
      'several-currencies': 'Inget belopp: prislistan har priser på den i flera valutor.',
      'no-frequency': 'Inget belopp: listan säger inte om den faktureras månadsvis eller årsvis.',
    },
    notStated: (reason) => `Inget belopp: ${reason}.`,
  },
  fr: {
    untold: {
      SuspendedOn:
        'La liste ne dit pas depuis quand il est suspendu\u202f; écrire le jour dans une colonne SuspendedOn.',
      BillingFrequency:
        'La liste ne dit pas s’il est facturé chaque mois ou chaque année\u202f; l’écrire dans BillingFrequency.',
      Term: 'La durée n’est ni P1M, ni P1Y, ni P3Y\u202f; l’écrire dans une colonne Term.',
      Status: 'Le statut n’est ni active, ni suspended, ni cancelled\u202f: on ne peut pas dire s’il court.',
    },
    unpriced: {
      'no-price-list': 'Pas de montant\u202f: aucune liste de prix n’a été donnée.',
      'not-listed': 'Pas de montant\u202f: la liste de prix n’en a pas pour cette durée.',
      'several-currencies': 'Pas de montant\u202f: la liste de prix en a dans plusieurs devises.',
      'no-frequency': 'Pas de montant\u202f: la liste ne dit pas s’il est facturé chaque mois ou chaque année.',
    },
    notStated: (reason) => `Pas de montant\u202f: ${reason}.`,
  },
  nl: {
    untold: {
      SuspendedOn: 'De lijst zegt niet sinds wanneer het is opgeschort; schrijf de dag in een kolom SuspendedOn.',
      BillingFrequency:
        'De lijst zegt niet of het maandelijks of jaarlijks wordt gefactureerd; schrijf het in BillingFrequency.',
      Term: 'De termijn is niet P1M, P1Y of P3Y; schrijf hem in een kolom Term.',
      Status: 'De status is niet active, suspended of cancelled; of het loopt, is dus niet te zeggen.',
    },
    unpriced: {
      'no-price-list': 'Geen bedrag: er is geen prijslijst gegeven.',
      'not-listed': 'Geen bedrag: de prijslijst heeft er geen prijs van voor die termijn.',
      'several-currencies': 'Geen bedrag: de prijslijst heeft er prijzen van in verschillende valuta’s.',
      'no-frequency': 'Geen bedrag: de lijst zegt niet of het maandelijks of jaarlijks wordt gefactureerd.',
    },
    notStated: (reason) => `Geen bedrag: ${reason}.`,
  },
};
