/** About: what was read, which rules and versions answered, what was assumed and tolerated: everything to make the numbers again. */
import type { Trace } from '../../../../targets/index.ts';
import { printDate } from '../../../../values/index.ts';
import type { Reconciliation } from '../../reconcile.ts';
import {
  columnsOf,
  count,
  headings,
  overFigures,
  said,
  type Provenance,
  type ReportCell,
  type ReportSheet,
} from '../report-sheet.ts';
import type { AboutWords } from '../words/page-words.ts';
import type { TracedLine } from './traced-lines.ts';

type Row = readonly ReportCell[];

const columns = columnsOf({ What: 36, Value: 48, Count: 8, Detail: 82 });

/** The sheet; no clock stands in it, so that the same files make the same bytes. */
export function aboutSheet(
  reconciliation: Reconciliation,
  provenance: Provenance,
  { lines, words }: { readonly lines: readonly TracedLine[]; readonly words: AboutWords },
): ReportSheet {
  const traces = lines.flatMap(({ trace }) => (trace === null ? [] : [trace]));
  return {
    name: 'About',
    columns,
    form: 'page',
    rows: [
      [said(words.title, 'title')],
      [said(words.promise, 'note')],
      [],
      heading(words.tolerances),
      ...words.tolerated.map(remark),
      ...readRows(reconciliation, provenance, words),
      ...ruleRows(reconciliation, traces, { rules: provenance.rules, words }),
      ...assumptionRows(traces, words),
      [],
      heading(words.reading),
      ...words.howToRead.map(remark),
    ],
  };
}

/** A line across the page. */
const heading = (...texts: readonly ReportCell[]): Row => headings(columns.map((_, index) => texts[index] ?? ' '));

const remark = ([what, value, detail]: AboutWords['tolerated'][number]): Row => [what, value, null, detail];

function readRows(
  { file, rows, billingDate, currencies }: Reconciliation,
  { inputs }: Provenance,
  words: AboutWords,
): readonly Row[] {
  const [files, called, inRows, fingerprint] = words.files;
  const units = currencies.map(({ currency }) => currency).filter((currency) => currency !== null);
  return [
    [],
    heading(files, called, overFigures(inRows), fingerprint),
    ...inputs.map(({ use, file: name, sha256 }, index): Row => {
      // The reconciliation file stands first.
      return [words.uses[use], name, index === 0 ? count(rows.inFile) : null, sha256];
    }),
    [words.layout, file.layout, null, null],
    [words.billingDate, billingDate === null ? null : printDate(billingDate), null, null],
    [words.currencies, units.join(', ') || null, null, null],
    [words.loaded, null, count(rows.read), null],
    [words.unreadable, null, count(rows.unreadable), null],
    ...file.columns
      .filter(({ by }) => by === 'letter')
      .map(({ column, letter }): Row => [words.byLetter, words.from(column, letter), null, null]),
  ];
}

/** The versions that gave an expected amount, with the number of lines each was asked for. */
function ruleRows(
  { habit }: Reconciliation,
  traces: readonly Trace[],
  { rules, words }: { readonly rules: string; readonly words: AboutWords },
): readonly Row[] {
  const [heads, version, lines, sources] = words.rules;
  const asked = new Map<string, { readonly trace: Trace; readonly lines: number }>();
  for (const trace of traces) asked.set(trace.version, { trace, lines: (asked.get(trace.version)?.lines ?? 0) + 1 });
  const packs = [...new Set(traces.map(({ pack }) => pack))];
  return [
    [],
    heading(heads, version, overFigures(lines), sources),
    ...[...asked.values()].map(({ trace, lines: times }): Row => {
      const [cite] = trace.citations;
      const source = cite === undefined ? null : `"${cite.source}" (${cite.dated}), "${cite.section}"`;
      return [trace.rule, trace.version, count(times), source];
    }),
    [words.allRules, packs.join(', ') || null, null, rules],
    [words.rounding, habit.profile ?? habit.fits[0]?.profile ?? null, null, null],
  ];
}

/** What the sources leave open and the rules take for granted. */
function assumptionRows(traces: readonly Trace[], words: AboutWords): readonly Row[] {
  const texts = new Map<string, string>();
  const visit = ({ rule, assumptions, calls }: Trace): void => {
    for (const text of assumptions) if (!texts.has(text)) texts.set(text, rule);
    calls.forEach(visit);
  };
  traces.forEach(visit);
  if (texts.size === 0) return [];
  return [[], heading(words.assumptions), ...[...texts].map(([text, rule]): Row => [rule, text])];
}
