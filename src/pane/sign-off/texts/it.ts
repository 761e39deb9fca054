/** What the sign-off says in Italian. */
import type { SignOffTexts } from './sign-off-texts.ts';

export const it: SignOffTexts = {
  title: 'Approvazione',
  lead: 'Il blocco conserva un’impronta delle righe, di ciò con cui sono state confrontate, delle eccezioni e delle regole. Chi apre la cartella più tardi viene a sapere che cosa è cambiato.',
  prepared: 'Preparato da',
  reviewed: 'Rivisto da',
  day: 'Giorno della revisione',
  states: {
    draft: 'Bozza: nessuno l’ha ancora preparata',
    prepared: 'Preparato: un’altra persona dovrebbe rivederlo',
    reviewed: 'Rivisto: si può bloccare',
    locked: 'Bloccato',
  },
  samePerson: 'La stessa persona ha preparato e rivisto. Quattro occhi vedono di più.',
  incomplete: 'Per bloccare, indicare chi ha preparato, chi ha rivisto e il giorno della revisione.',
  lock: 'Blocca ciò che è stato rivisto',
  lockedBy: (day, prepared, reviewed) => `Bloccato il ${day}, preparato da ${prepared}, rivisto da ${reviewed}.`,
  comparing: 'Confronto con ciò che è stato rivisto',
  unchanged: 'Invariato dalla revisione',
  moved: 'Non è più come è stato rivisto',
  rulesMoved: 'Le regole non sono quelle della revisione.',
  gone: (sheet) => `Il foglio “${sheet}” non c’è più.`,
  rowsMoved: (sheet, rows, before, now) =>
    `Foglio “${sheet}”, righe diverse: ${rows}; ne aveva ${before} e ne ha ${now}.`,
  again: 'Confronta di nuovo',
  unlock: 'Togli il blocco',
  sheet: {
    name: 'Approvazione',
    what: 'Che cosa',
    value: 'Valore',
    prepared: 'Preparato da',
    reviewed: 'Rivisto da',
    day: 'Giorno della revisione',
    rules: 'Impronta delle regole',
    fingerprintOf: (sheet) => `Impronta di “${sheet}”`,
  },
};
