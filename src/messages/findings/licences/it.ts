/** Italian sentences for a row that is for other licences than it ought to be. */
import { pluralsOf, type Count } from '../../plural.ts';
import type { LicenceTexts, OtherLicences } from './licence-texts.ts';

const plural = pluralsOf('it');

const licences = (count: Count): string =>
  plural(count, { one: '# licenza', many: '# di licenze', other: '# licenze' });

function licencesBilled(told: OtherLicences): string {
  const { actualQuantity, expectedQuantity, shownBy, together } = told.details;
  if (together !== undefined)
    return `Fatturato per ${licences(actualQuantity)}; ${rowsBill(together.rows)} gli stessi giorni per ${together.quantity}, e l’elenco delle sottoscrizioni ne ha ${together.listed} in tutto.`;
  if (shownBy === 'change') return otherLicences(told);
  if (shownBy === 'stop')
    return `${told.actual.startsWith('-') ? 'Accreditato' : 'Addebitato di nuovo'} per ${licences(actualQuantity)}; secondo quanto altro è fatturato e accreditato per questi giorni sono ${expectedQuantity}.`;
  return `Fatturato per ${licences(actualQuantity)}, l’elenco delle sottoscrizioni ne ha ${expectedQuantity}.`;
}

function rowsBill(rows: readonly number[]): string {
  return rows.length === 1 ? `la riga ${rows[0] ?? '?'} fattura` : `le righe ${rows.join(', ')} fatturano`;
}

const ofList = 'Cercare una modifica delle licenze che manca nell’elenco. Se non c’è';

const ofChange = 'Vedere nel file precedente per quante licenze è stato fatturato il periodo. Se questa riga è errata';

/** What to look at before anything is claimed, by what is held against the row. */
const beforeClaim: LicenceTexts['beforeClaim'] = {
  list: ofList,
  amount: ofList,
  period: 'Confrontare gli ordini delle righe che fatturano questi giorni. Se l’elenco è giusto',
  change: ofChange,
  stop: ofChange,
};

/** Rows of one change that are for other licences until its day. */
function otherLicences({ actual, details }: OtherLicences): string {
  const [own, others] = [licences(details.actualQuantity), licences(details.expectedQuantity)];
  const row = details.besideRow ?? '?';
  return actual.startsWith('-')
    ? `La modifica storna il periodo per ${own}, e la riga ${row} ne fattura i giorni prima della modifica per ${others}.`
    : `I giorni prima della modifica sono fatturati per ${own}, e la riga ${row} storna il periodo per ${others}.`;
}

export const itLicences: LicenceTexts = { licences, licencesBilled, beforeClaim };
