/** Swedish captions and meanings of the reasons, for check lists and legends; the sentences of single findings stand beside. */
import type { ReasonTexts } from './reason-texts.ts';

export const sv: ReasonTexts = {
  DUPLICATE: {
    caption: 'Dubblettrad',
    asks: 'Ingen rad står två gånger',
    meaning: 'En rad som i varje kolumn är lika med en tidigare.',
    usually: 'Begär kreditering av den senare raden.',
  },
  NO_CUSTOMER: {
    caption: 'Ingen kund',
    asks: 'Varje rad har en kund',
    meaning: 'Raden nämner ingen kund, eller en som inte alls finns i prenumerationslistan.',
    usually: 'Ta reda på vems beställningen är; raden står kvar i summorna.',
  },
  MISSING_IN_LIST: {
    caption: 'Saknas i vår lista',
    asks: 'Varje rad finns i vår lista',
    meaning: 'Kunden finns i prenumerationslistan, prenumerationen gör det inte.',
    usually: 'Leta efter beställningen; kanske har ingen gjort den.',
  },
  UNKNOWN: {
    caption: 'Oförklarat',
    asks: 'Varje rad är förklarad',
    meaning: 'Ingen regel förklarar raden: en okänd debiteringstyp, eller ett belopp som inget ger.',
    usually: 'Behåll den som öppen post och fråga vad den avser.',
  },
  FREQUENCY: {
    caption: 'Frekvens',
    asks: 'Faktureringsfrekvenserna stämmer',
    meaning:
      'Fakturerad månadsvis men listad som årlig eller tvärtom, eller en frekvens som erbjudandematrisen inte har.',
    usually: 'Jämför frekvensen i Partner Center med listan.',
  },
  CHARGE_TYPE: {
    caption: 'Avgiftstyp',
    asks: 'Debiteringstyperna passar sina rader',
    meaning: 'Radens tecken eller period motsäger dess debiteringstyp.',
    usually: 'Bokför raden efter tecken och datum.',
  },
  TIMING: {
    caption: 'Fel faktura',
    asks: 'Raderna står på sin egen faktura',
    meaning: 'En första rad eller förnyelserad som hör till en tidigare eller senare fil.',
    usually: 'Se i den tidigare filen, eller vänta på nästa.',
  },
  WRONG_PERIOD: {
    caption: 'Fel period',
    asks: 'Debiteringsdatumen är perioder',
    meaning: 'Debiteringsdatum som inte är någon period för prenumerationen.',
    usually: 'Be om rättade datum; ingen dag får faktureras två gånger eller utelämnas.',
  },
  QTY: {
    caption: 'Antal',
    asks: 'Antalen stämmer med vår lista',
    meaning: 'Ett annat antal licenser än i listan.',
    usually: 'Leta efter en ändring som saknas i listan.',
  },
  PRICE: {
    caption: 'Pris',
    asks: 'Priserna är de skyddade',
    meaning: 'Ett annat pris än det som är skyddat för perioden.',
    usually: 'Kontrollera kampanjer och prislistan för månaden då bindningstiden började.',
  },
  DAYS: {
    caption: 'Antal dagar',
    asks: 'Beloppen passar sina dagar',
    meaning: 'Beloppet är det för ett annat antal dagar än debiteringsdatumen har.',
    usually: 'Kontrollera händelsens dag; dagar är UTC.',
  },
  FX: {
    caption: 'Växelkurs',
    asks: 'Växelkurserna stämmer',
    meaning: 'Beloppet följer en annan växelkurs än raden visar.',
    usually: 'Kontrollera kursens dag.',
  },
  ROUNDING: {
    caption: 'Avrundning',
    asks: 'Avrundningen är den vanliga',
    meaning: 'En annan avrundningskonvention än filens vanliga ger beloppet.',
    usually: 'Inget att kräva; notera konventionen.',
  },
  HABIT: {
    caption: 'Filens vana',
    asks: 'Fördelade rader räknas som reglerna gör',
    meaning:
      'Nästan alla fördelade rader i filen räknar dagar, eller avrundar, på ett och samma andra sätt än reglerna; sägs en gång, med alla pengar det flyttar.',
    usually: 'Fråga en gång vilket sätt att räkna som gäller; gäller reglerna, reglera skillnaden.',
  },
  PROMO: {
    caption: 'Rabatt',
    asks: 'Rabatterna är de avtalade',
    meaning: 'Rabatten är inte den avtalade, eller belopp minus rabatt är inte delsumman.',
    usually: 'Jämför kampanjens datum.',
  },
  TAX: {
    caption: 'Skatt',
    asks: 'Skatten är rätt',
    meaning:
      'Skatten följer inte satsen på kundens övriga rader eller, om satsen är lika för alla, den som de flesta rader har; eller så ger delsumma och skatt inte totalen. En sats som bara en rad visar kan inte skiljas från ett fel.',
    usually: 'Kontrollera skatten på totalerna, som kan avrundas annorlunda.',
  },
  LIMIT: {
    caption: 'För många av ett erbjudande',
    asks: 'Ingen kund har för många av ett erbjudande',
    meaning:
      'En kund har fler prenumerationer på ett erbjudande än erbjudandematrisen tillåter. Om beloppet säger det ingenting.',
    usually: 'Fråga vilka som används; säg upp den som köpts av misstag.',
  },
  MISSING_IN_FILE: {
    caption: 'Saknas i filen',
    asks: 'Allt som skulle faktureras finns i filen',
    meaning: 'En aktiv prenumeration i listan skulle ha fakturerats och har ingen rad.',
    usually: 'Kontrollera inköpsdatumet och se i nästa fil.',
  },
  SILENT_EXPECTED: {
    caption: 'Tyst med rätta',
    asks: 'Årliga prenumerationer är tysta',
    meaning: 'En årlig prenumeration mellan två faktureringar, som med rätta saknar rad. Upplysning, ingen avvikelse.',
    usually: 'Inget att göra.',
  },
  NOT_JUDGED: {
    caption: 'Inte bedömd',
    asks: 'Allt kunde bedömas',
    meaning: 'Något som behövs för ett utslag saknas. Räknas som inte kontrollerat, inte som avvikelse.',
    usually: 'Ge det som saknas och kontrollera igen.',
  },
};
