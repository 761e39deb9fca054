/** What the explanation of a cell says in Italian. */
import { pluralsOf } from '../../../messages/index.ts';
import type { ExplainTexts } from './explain-texts.ts';

const plural = pluralsOf('it');

export const it: ExplainTexts = {
  pick: 'Seleziona una cella con un importo',
  pickDetail: 'Una cella con una funzione CSP viene spiegata qui: passaggi, regola e fonte.',
  noFunction: (place) => `${place} non contiene funzioni CSP.`,
  instead:
    'Seleziona una cella la cui formula chiama una funzione che inizia con CSP., oppure una riga dei fogli Exceptions, Trace o Rounding di un rapporto.',
  part: (number, of, block) => `Cella ${number} delle ${of} riempite da una sola formula (${block})`,
  functions: 'Funzioni in questa formula',
  cellsOf: (input) => `Celle di ${input}`,
  goTo: (place) => `Mostra ${place} nel foglio`,
  back: (place) => `Torna a ${place}`,
  notFollowed: 'Solo il foglio di calcolo sa che cosa ha ricevuto questa funzione',
  notFollowedDetail:
    'Un argomento è a sua volta un calcolo, e la cella è stata calcolata prima che si aprisse questa pagina. Seleziona la cella, premi F2 e Invio: la spiegazione comparirà qui.',
  days: 'I giorni',
  between: (days) => plural(days, { one: 'poi # giorno', many: 'poi # di giorni', other: 'poi # giorni' }),
  ruleText: (file, line) => `La regola com’è scritta (${file}, dalla riga ${line}); le righe usate sono evidenziate`,
  given: 'Dati',
  steps: 'Passaggi',
  byDefault: 'valore predefinito',
  chosen: (number, of) => `Si applica il caso ${number} di ${of}`,
  computed: 'Calcolato come',
  before: 'Prima dell’arrotondamento',
  rounded: (mode, places) =>
    `Arrotondato ${mode} a ${plural(places, { one: '# decimale', many: '# di decimali', other: '# decimali' })}`,
  result: 'Risultato',
  modes: {
    'half-up': 'con la metà lontano da zero',
    'half-even': 'con la metà al pari',
    'half-down': 'con la metà verso zero',
    up: 'lontano da zero',
    down: 'verso zero',
    ceiling: 'per eccesso',
    floor: 'per difetto',
  },
  source: 'Fonte',
  assumes: 'Ipotesi, dove la fonte tace',
  version: 'Versione della regola',
  notStated: 'Non stabilito',
  notStatedDetail: 'Qui la regola non dà risposta. È una risposta, non un errore.',
  error: 'Che cosa cambiare',
  yes: 'sì',
  no: 'no',
  per: (unit) => `per ${unit}`,
  units: {
    day: { one: 'giorno', many: 'giorni' },
    month: { one: 'mese', many: 'mesi' },
    licence: { one: 'licenza', many: 'licenze' },
  },
};
