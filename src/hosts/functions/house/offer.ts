/** OFFER: what the offer matrix says of an offer, one row an id; `#N/A` where the matrix does not list it. */
import { offerColumns, readOfferMatrix } from '../../../sheets/index.ts';
import type { CoreInput } from '../../../language/index.ts';
import { invariant } from '../../../values/index.ts';
import { argumentProblem } from '../argument-problem.ts';
import { broadcast } from '../broadcast.ts';
import { notStatedCell, problemCell } from '../cell-errors.ts';
import type { Argument, Cell, CustomFunction } from '../custom-function.ts';
import type { Recall } from '../memo.ts';
import { valueAt } from '../published/rule-rows.ts';
import type { Surroundings } from '../surroundings.ts';
import { foldName } from './tables/input-table.ts';
import { blockOf, tableOf } from './tables/sheet-argument.ts';
import { textOf } from './named-inputs.ts';

type Offer = ReturnType<typeof readOfferMatrix>['offers'][number];

const fields: Readonly<Record<string, (offer: Offer) => string>> = {
  Frequencies: ({ frequencies }) => frequencies.join(', '),
  Limit: ({ limit }) => limit ?? '',
  LimitScope: ({ limitScope }) => limitScope ?? '',
  MinSeats: ({ minSeats }) => minSeats ?? '',
  MaxSeats: ({ maxSeats }) => maxSeats ?? '',
  DependsOn: ({ dependsOn }) => dependsOn ?? '',
  CanConvertTo: ({ canConvertTo }) => canConvertTo ?? '',
};

const idInput: CoreInput = { name: 'offerId', type: { kind: 'text', unit: {} } };

/** `=CSP.OFFER(Matrix!A1:P900, E2:E500, "Frequencies")`. */
export function offer(surroundings: Surroundings, recall: Recall): CustomFunction {
  return {
    id: 'OFFER',
    parameters: [
      { name: 'matrix', optional: false },
      { name: 'offerId', optional: false },
      { name: 'field', optional: true },
    ],
    rule: null,
    run: (args) => recall('OFFER', args, () => offers(args, surroundings)),
  };
}

function offers(args: readonly Argument[], surroundings: Surroundings): Cell[][] {
  const { language, dateSystem: system } = surroundings;
  const cells = blockOf('matrix', args[0]);
  if ('code' in cells) return [[problemCell([cells], language)]];
  const matrix = readOfferMatrix(tableOf('matrix', cells, { sheet: offerColumns, system }));
  const unread = matrix.problems.filter(({ code }) => code === 'sheet-not-recognised');
  if (unread.length > 0) return [[problemCell(unread, language)]];
  const shown = shownFields(args[2]);
  if ('code' in shown) return [[problemCell([shown], language)]];
  const ids = broadcast(['offerId'], [args[1]]);
  if ('code' in ids) return [[problemCell([ids], language)]];
  const [column] = ids.columns;
  invariant(column !== undefined, 'ids are lined up');
  return Array.from({ length: ids.rows }, (_, row) => {
    const id = valueAt({ input: idInput, column }, row, surroundings);
    if (id.kind === 'cell-error') return padded(id, shown.length);
    return rowOf(id.kind === 'text' ? matrix.find(id.text) : null, shown);
  });
}

type Field = (offer: Offer) => string;

function shownFields(argument: Argument): readonly Field[] | ReturnType<typeof argumentProblem> {
  const text = textOf('field', argument);
  if (typeof text !== 'string') return Object.values(fields);
  const [, found] = Object.entries(fields).find(([name]) => foldName(name) === foldName(text)) ?? [];
  const data = { found: text, names: Object.keys(fields) };
  return found === undefined ? argumentProblem('argument-choice', { kind: 'argument', name: 'field' }, data) : [found];
}

function rowOf(found: Offer | null, shown: readonly Field[]): Cell[] {
  if (found === null) return padded(notStatedCell('The offer matrix does not list this offer'), shown.length);
  return shown.map((field) => field(found));
}

function padded(first: Cell, width: number): Cell[] {
  return Array.from({ length: width }, (_, column) => (column === 0 ? first : ''));
}
