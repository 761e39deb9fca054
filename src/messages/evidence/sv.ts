/** What an evidence pack says, in Swedish. */
import { pluralsOf } from '../plural.ts';
import type { EvidenceTexts } from './evidence-texts.ts';

const plural = pluralsOf('sv');

export const sv: EvidenceTexts = {
  title: 'Faktureringsunderlag',
  file: 'Avstämningsfil',
  billingDate: 'Faktureringsdatum',
  lines: 'Rader',
  rules: 'Regler',
  signs:
    'Debiteringar är positiva, krediteringar negativa. Beloppen är före skatt om ingen annan kolumn anges. Dagar är UTC, båda ändar räknade.',
  nothing: 'Inget hittades som är värt en tvist.',
  credits: {
    heading: 'För högt fakturerat',
    lead: (count, total) =>
      `${plural(count, { one: '# rad', other: '# rader' })} har fakturerats för högt. Vi ber om en kreditering på totalt ${total}.`,
  },
  questions: {
    heading: 'Att förklara eller rätta',
    lead: 'Inget belopp krävs för dessa rader: de motsäger sig själva, saknar förklaring eller hör till en annan fil.',
  },
  owed: {
    heading: 'För lågt fakturerat',
    lead: 'Anges för fullständighetens skull. Inget begärs; en senare debitering väntas och är avsatt.',
  },
  credit: (amount) => `Vi ber om en kreditering på ${amount}.`,
  question: 'Tala om för oss vad raden avser, eller rätta den.',
  tooLittle: (amount) => `${amount} för lågt fakturerat; en senare debitering väntas.`,
  columns: {
    credit: 'Kreditering',
    number: 'Nr',
    row: 'Rad',
    customer: 'Kund',
    reason: 'Orsak',
    billed: 'Fakturerat',
    expected: 'Väntat',
    difference: 'Skillnad',
    total: 'Totalt',
  },
  labels: {
    subscription: 'Prenumeration',
    offer: 'Erbjudande',
    dates: 'Debiteringsdatum',
    licences: 'Licenser',
    column: 'Kolumn',
    calculation: 'Så blir det väntade beloppet',
    noCalculation: 'Ingen regel behövde tillfrågas: meningen ovan säger vad som väntas.',
    source: 'Källa',
    rawLine: 'Raden som den står i filen',
    noLine: 'Filen har ingen rad för den här prenumerationen.',
    rulesUsed: 'Reglerna som tillfrågades',
  },
  place: (row, line) => (line === null ? `rad ${row}` : `rad ${row} (filens rad ${line})`),
  footer: 'Framställt av Tieout ur filen ovan. Inget i filen har ändrats.',
};
