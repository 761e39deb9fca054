/** About: what was read, which rules and versions answered, what was assumed and tolerated: everything to make the numbers again. */
import type { Trace } from '../../../../targets/index.ts';
import type { Reconciliation } from '../../reconcile.ts';
import {
  columnsOf,
  count,
  headings,
  said,
  type Provenance,
  type ReportCell,
  type ReportSheet,
} from '../report-sheet.ts';
import type { TracedLine } from './traced-lines.ts';

type Row = readonly ReportCell[];

const columns = columnsOf({ What: 36, Value: 48, Count: 8, Detail: 82 });

/** The sheet; no clock stands in it, so that the same files make the same bytes. */
export function aboutSheet(
  reconciliation: Reconciliation,
  provenance: Provenance,
  lines: readonly TracedLine[],
): ReportSheet {
  const traces = lines.flatMap(({ trace }) => (trace === null ? [] : [trace]));
  return {
    name: 'About',
    columns,
    form: 'page',
    rows: [
      [said('About this reconciliation', 'title')],
      [said('Every row of a Partner Center file recomputed by its rule, every difference told.', 'note')],
      [],
      heading('Tolerances'),
      ['Line', '0.01 a licence', null, 'within it another convention of rounding explains a line; listed on Rounding'],
      [
        'Tax of the invoice',
        '0.005 a taxed line',
        null,
        'at most 1.00; listed on Rounding, said as "Ties within rounding"',
      ],
      ['Everything else', '0.00', null, 'nothing is tolerated that is not listed'],
      ...readRows(reconciliation, provenance),
      ...ruleRows(reconciliation, provenance, traces),
      ...assumptionRows(traces),
      [],
      heading('How to read it'),
      ['Signs', 'charges are positive, credits negative', null, 'a difference is billed less expected'],
      ['Empty and zero', 'empty is not applicable, 0 is zero', null, null],
      ['Days', 'both ends count; days are UTC', null, null],
      ['Pale blue cells', 'for you to fill in', null, 'nothing else is meant to be changed'],
    ],
  };
}

/** A line across the page. */
const heading = (...texts: readonly string[]): Row => headings(columns.map((_, index) => texts[index] ?? ' '));

function readRows({ file, rows }: Reconciliation, { inputs }: Provenance): readonly Row[] {
  return [
    [],
    heading('Files', 'Name', 'Rows', 'SHA-256'),
    ...inputs.map(({ use, file: name, sha256 }, index): Row => {
      // The reconciliation file stands first.
      return [use, name, index === 0 ? count(rows.inFile) : null, sha256];
    }),
    ['Layout', file.layout, null, null],
    ['Rows loaded', null, count(rows.read), null],
    ['Rows that could not be read', null, count(rows.unreadable), null],
    ...file.columns
      .filter(({ by }) => by === 'letter')
      .map(({ column, letter }): Row => ['Column taken by its letter', `${column} from ${letter}`, null, null]),
  ];
}

/** The versions that gave an expected amount, with the number of lines each was asked for. */
function ruleRows({ habit }: Reconciliation, { rules }: Provenance, traces: readonly Trace[]): readonly Row[] {
  const asked = new Map<string, { readonly trace: Trace; readonly lines: number }>();
  for (const trace of traces) asked.set(trace.version, { trace, lines: (asked.get(trace.version)?.lines ?? 0) + 1 });
  const packs = [...new Set(traces.map(({ pack }) => pack))];
  return [
    [],
    heading('Rules', 'Pack and version', 'Lines', 'Source'),
    ...[...asked.values()].map(({ trace, lines }): Row => {
      const [cite] = trace.citations;
      const source = cite === undefined ? null : `"${cite.source}" (${cite.dated}), "${cite.section}"`;
      return [trace.rule, trace.version, count(lines), source];
    }),
    ['All rules of the packs', packs.join(', ') || null, null, rules],
    ['Rounding expected', habit.profile ?? habit.fits[0]?.profile ?? null, null, null],
  ];
}

/** What the sources leave open and the rules take for granted. */
function assumptionRows(traces: readonly Trace[]): readonly Row[] {
  const texts = new Map<string, string>();
  const visit = ({ rule, assumptions, calls }: Trace): void => {
    for (const text of assumptions) if (!texts.has(text)) texts.set(text, rule);
    calls.forEach(visit);
  };
  traces.forEach(visit);
  if (texts.size === 0) return [];
  return [[], heading('Assumptions in force'), ...[...texts].map(([text, rule]): Row => [rule, text])];
}
