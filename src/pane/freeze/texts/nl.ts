/** What the view that freezes and thaws says in Dutch. */
import { pluralsOf } from '../../../messages/index.ts';
import type { FreezeTexts } from './freeze-texts.ts';

const plural = pluralsOf('nl');
const formulas = (count: number): string => plural(count, { one: '# formule', other: '# formules' });
const cells = (count: number): string => plural(count, { one: '# cel', other: '# cellen' });

export const nl: FreezeTexts = {
  title: 'Bevriezen, ontdooien, herstellen',
  lead: 'Zonder de invoegtoepassing kan een cel die een CSP-functie nodig heeft #NAME? tonen. Bevroren bevat ze wat ze nu toont en kan iedereen haar lezen. Geen andere cel wordt aangeraakt.',
  looking: 'Formules zoeken…',
  none: 'Geen cel van deze werkmap heeft een CSP-functie nodig.',
  found: (count, filled) => `${formulas(count)} met CSP-functies, in ${cells(filled)}:`,
  onSheet: (sheet, count, filled) => `${sheet}: ${formulas(count)}, ${cells(filled)}`,
  becoming: 'Wat de cellen worden',
  becomings: {
    values: 'Waarden: wat ze nu tonen',
    formulas: 'Formules van het rekenblad, die blijven rekenen',
  },
  freeze: { values: 'Bevriezen tot waarden', formulas: 'Bevriezen tot formules' },
  native: (count) => `Hiervan worden ${formulas(count)} eigen formules van het rekenblad.`,
  asValues: 'Waarden, geen formules:',
  asValuesReasons: {
    table: 'geeft een tabel',
    rule: 'de regel leest een lijst of een tabel',
    argument: 'een argument is niet in een formule te schrijven',
    'too-long': 'de formule zou langer worden dan een cel toelaat',
    'date-system': 'in deze werkmap tellen dagen vanaf 1904',
    differs: 'het rekenblad komt op een andere waarde',
  },
  frozen: (count, filled) =>
    `Bevroren: ${formulas(count)} in ${cells(filled)}. Wat er stond blijft bij de werkmap bewaard.`,
  left: 'Gelaten zoals ze zijn:',
  leftReasons: {
    'no-answer': 'toont geen antwoord om te bewaren',
    refused: 'het blad laat geen wijziging toe',
  },
  thawTitle: 'Ontdooien',
  frozenNow: (count) => `${formulas(count)} terug te zetten, waar sindsdien niemand heeft geschreven.`,
  thaw: 'Ontdooien',
  thawed: (count) => `Weer op hun plaats: ${formulas(count)}.`,
  kept: 'Nog bevroren:',
  keptReasons: {
    edited: 'sindsdien gewijzigd; wat er is geschreven blijft staan',
    'sheet-gone': 'het blad is er niet meer',
    refused: 'het blad laat geen wijziging toe',
  },
  forget: 'Deze formules vergeten',
  repairTitle: 'Herstellen',
  lost: (count) => `Tonen #NAME? of zijn de naam van hun functie kwijt: ${formulas(count)}.`,
  repair: 'Opnieuw invoeren',
  repaired: (repaired, lost) => `Hersteld: ${repaired} van ${lost}.`,
  more: (count) => `en nog ${count}`,
  working: 'Een ogenblik…',
  failed: 'Dit stopte voor het einde. Wat bevroren is blijft bij de werkmap bewaard en kan worden ontdooid.',
};
