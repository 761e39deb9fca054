/** What the view that freezes and thaws says in Italian. */
import { pluralsOf } from '../../../messages/index.ts';
import type { FreezeTexts } from './freeze-texts.ts';

const plural = pluralsOf('it');
const formulas = (count: number): string =>
  plural(count, { one: '# formula', many: '# di formule', other: '# formule' });
const cells = (count: number): string => plural(count, { one: '# cella', many: '# di celle', other: '# celle' });

export const it: FreezeTexts = {
  title: 'Congela, scongela, ripara',
  lead: 'Senza il componente aggiuntivo una cella che usa una funzione CSP può mostrare #NAME?. Congelata, contiene ciò che mostra ora e chiunque la legge. Nessun’altra cella viene toccata.',
  looking: 'Ricerca delle formule…',
  none: 'Nessuna cella di questa cartella usa una funzione CSP.',
  found: (count, filled) => `${formulas(count)} con funzioni CSP, in ${cells(filled)}:`,
  onSheet: (sheet, count, filled) => `${sheet}: ${formulas(count)}, ${cells(filled)}`,
  becoming: 'Che cosa diventano le celle',
  becomings: {
    values: 'Valori: ciò che mostrano ora',
    formulas: 'Formule del foglio di calcolo, che continuano a calcolare',
  },
  freeze: { values: 'Congela come valori', formulas: 'Congela come formule' },
  native: (count) => `Di queste, formule del foglio di calcolo: ${count}.`,
  asValues: 'Valori, non formule:',
  asValuesReasons: {
    table: 'restituisce una tabella',
    rule: 'la regola legge un elenco o una tabella',
    argument: 'un argomento non si può scrivere in una formula',
    'too-long': 'la formula sarebbe più lunga di quanto una cella accetta',
    'date-system': 'in questa cartella i giorni si contano dal 1904',
    differs: 'il foglio di calcolo ottiene un altro valore',
  },
  frozen: (count, filled) =>
    `Congelate: ${formulas(count)} in ${cells(filled)}. Ciò che c’era resta conservato con la cartella.`,
  left: 'Lasciate come sono:',
  leftReasons: {
    'no-answer': 'non mostra un risultato da conservare',
    refused: 'il foglio non permette di modificarla',
  },
  thawTitle: 'Scongela',
  frozenNow: (count) => `${formulas(count)} da ripristinare, dove nessuno ha scritto nel frattempo.`,
  thaw: 'Scongela',
  thawed: (count) => `Di nuovo al loro posto: ${formulas(count)}.`,
  kept: 'Ancora congelate:',
  keptReasons: {
    edited: 'modificata nel frattempo; resta ciò che è stato scritto',
    'sheet-gone': 'il foglio non c’è più',
    refused: 'il foglio non permette di modificarla',
  },
  forget: 'Dimentica queste formule',
  repairTitle: 'Ripara',
  lost: (count) => `Mostrano #NAME? o hanno perso il nome della funzione: ${formulas(count)}.`,
  repair: 'Inserisci di nuovo',
  repaired: (repaired, lost) => `Riparate: ${repaired} su ${lost}.`,
  more: (count) => `e altre ${count}`,
  working: 'Un momento…',
  failed:
    'Interrotto prima della fine. Ciò che è stato congelato resta conservato con la cartella e si può scongelare.',
};
