/** What an evidence pack says, in Dutch. */
import { pluralsOf } from '../plural.ts';
import type { EvidenceTexts } from './evidence-texts.ts';

const plural = pluralsOf('nl');

export const nl: EvidenceTexts = {
  title: 'Factureringsbewijs',
  file: 'Afstemmingsbestand',
  billingDate: 'Factureringsdatum',
  lines: 'Rijen',
  rules: 'Regels',
  signs:
    'Kosten zijn positief, tegoeden negatief. Bedragen zijn vóór belasting, tenzij een andere kolom is genoemd. Dagen zijn UTC, begin en einde meegeteld.',
  nothing: 'Er is niets gevonden dat een geschil waard is.',
  credits: {
    heading: 'Te veel gefactureerd',
    lead: (count, total) =>
      `${plural(count, { one: '# rij is', other: '# rijen zijn' })} te hoog gefactureerd. Wij verzoeken om een tegoed van in totaal ${total}.`,
  },
  questions: {
    heading: 'Te verklaren of te corrigeren',
    lead: 'Voor deze rijen wordt geen bedrag geclaimd: ze spreken zichzelf tegen, niets verklaart ze, of ze horen op een ander bestand.',
  },
  owed: {
    heading: 'Te weinig gefactureerd',
    lead: 'Voor de volledigheid vermeld. Er wordt niets gevraagd; latere kosten worden verwacht en zijn gereserveerd.',
  },
  credit: (amount) => `Wij verzoeken om een tegoed van ${amount}.`,
  question: 'Laat ons weten waarvoor deze rij is, of corrigeer haar.',
  tooLittle: (amount) => `${amount} te weinig gefactureerd; latere kosten worden verwacht.`,
  columns: {
    credit: 'Tegoed',
    number: 'Nr.',
    row: 'Rij',
    customer: 'Klant',
    reason: 'Reden',
    billed: 'Gefactureerd',
    expected: 'Verwacht',
    difference: 'Verschil',
    total: 'Totaal',
  },
  labels: {
    subscription: 'Abonnement',
    offer: 'Aanbieding',
    dates: 'Datums van de kosten',
    licences: 'Licenties',
    column: 'Kolom',
    calculation: 'Hoe het verwachte bedrag tot stand komt',
    noCalculation: 'Er hoefde geen regel te worden geraadpleegd: de zin hierboven zegt wat wordt verwacht.',
    source: 'Bron',
    rawLine: 'De rij zoals die in het bestand staat',
    noLine: 'Het bestand heeft geen rij voor dit abonnement.',
    rulesUsed: 'De geraadpleegde regels',
  },
  place: (row, line) => (line === null ? `rij ${row}` : `rij ${row} (regel ${line} van het bestand)`),
  footer: 'Gemaakt door Tieout uit het bovengenoemde bestand. In het bestand is niets gewijzigd.',
};
