/** What the view that freezes and thaws says in Swedish. */
import { pluralsOf } from '../../../messages/index.ts';
import type { FreezeTexts } from './freeze-texts.ts';

const plural = pluralsOf('sv');
const formulas = (count: number): string => plural(count, { one: '# formel', other: '# formler' });
const cells = (count: number): string => plural(count, { one: '# cell', other: '# celler' });

export const sv: FreezeTexts = {
  title: 'Frys, tina, reparera',
  lead: 'Utan tillägget kan en cell som behöver en CSP-funktion visa #NAME?. Fryst innehåller den det den visar nu, och vem som helst kan läsa den. Ingen annan cell rörs.',
  looking: 'Letar efter formler…',
  none: 'Ingen cell i arbetsboken behöver en CSP-funktion.',
  found: (count, filled) => `${formulas(count)} med CSP-funktioner, i ${cells(filled)}:`,
  onSheet: (sheet, count, filled) => `${sheet}: ${formulas(count)}, ${cells(filled)}`,
  becoming: 'Vad cellerna blir',
  becomings: {
    values: 'Värden: det de visar nu',
    formulas: 'Kalkylprogrammets egna formler, som fortsätter räkna',
  },
  freeze: { values: 'Frys till värden', formulas: 'Frys till formler' },
  native: (count) => `Av dessa blir ${formulas(count)} kalkylprogrammets egna.`,
  asValues: 'Värden, inte formler:',
  asValuesReasons: {
    table: 'svarar med en tabell',
    rule: 'regeln läser en lista eller en tabell',
    argument: 'ett argument går inte att skriva i en formel',
    'too-long': 'formeln skulle bli längre än en cell rymmer',
    'date-system': 'dagar räknas från 1904 i denna arbetsbok',
    differs: 'kalkylprogrammet kommer till ett annat värde',
  },
  frozen: (count, filled) => `Fryst: ${formulas(count)} i ${cells(filled)}. Det som stod där sparas med arbetsboken.`,
  left: 'Lämnade som de är:',
  leftReasons: {
    'no-answer': 'visar inget svar att spara',
    refused: 'bladet tillåter inte att den ändras',
  },
  thawTitle: 'Tina',
  frozenNow: (count) => `${formulas(count)} kan komma tillbaka, där ingen har skrivit sedan dess.`,
  thaw: 'Tina',
  thawed: (count) => `På plats igen: ${formulas(count)}.`,
  kept: 'Fortfarande frysta:',
  keptReasons: {
    edited: 'ändrad sedan dess; det som skrevs står kvar',
    'sheet-gone': 'bladet finns inte längre',
    refused: 'bladet tillåter inte att den ändras',
  },
  forget: 'Glöm dessa formler',
  repairTitle: 'Reparera',
  lost: (count) => `${formulas(count)} visar #NAME? eller har tappat sin funktions namn.`,
  repair: 'Skriv in igen',
  repaired: (repaired, lost) => `Reparerade: ${repaired} av ${lost}.`,
  more: (count) => `och ${count} till`,
  working: 'Ett ögonblick…',
  failed: 'Det avbröts innan det var klart. Det som frystes sparas med arbetsboken och kan tinas.',
};
