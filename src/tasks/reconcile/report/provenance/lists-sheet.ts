/** Lists: every stable word of the sheets with what it means, so that a reader needs nothing but the workbook. */
import { grounds } from '../../grounds.ts';
import type { ReasonCode } from '../../finding.ts';
import type { Verdict } from '../../line/line-check.ts';
import type { Direction } from '../../finding.ts';
import { columnsOf, type ReportCell, type ReportSheet, type Speaker } from '../report-sheet.ts';
import type { TracedLine } from './traced-lines.ts';

const columns = columnsOf({ List: 14, Key: 46, Caption: 32, Meaning: 60, UsualNextStep: 44, Source: 50 });

const verdicts: Readonly<Record<Verdict, string>> = {
  ties: 'The rules give the amount billed to the cent.',
  within_rounding:
    'The difference is one of rounding: another convention gives the amount, or it is within a cent a licence.',
  differs: 'The rules give another amount, and rounding does not explain it.',
  not_judged: 'Something needed for a verdict is missing; the note on Trace says what. Not a finding, and not a tie.',
};

const directions: Readonly<Record<Direction, string>> = {
  'over-billed': 'Billed more than expected: ours to claim.',
  'under-billed': 'Billed less than expected: owed, and never claimed.',
  neutral: 'No amount is at stake.',
};

/** For the person who works through the exceptions. */
const statuses: Readonly<Record<string, string>> = {
  Open: 'Nobody has decided yet.',
  Explained: 'The reason is known and in order.',
  Disputed: 'A ticket is open.',
  Accepted: 'Left as it is.',
  Waiting: 'The next file decides.',
};

/** Reasons, verdicts, directions, statuses, and the charge types of the file. */
export function listsSheet(lines: readonly TracedLine[], speaker: Speaker): ReportSheet {
  const reasons = [...(Object.keys(grounds) as ReasonCode[]), 'NOT_JUDGED' as const];
  return {
    name: 'Lists',
    columns,
    rows: [
      ...reasons.map((code) => reasonRow(code, speaker)),
      ...meanings('Verdict', verdicts),
      ...meanings('Direction', directions),
      ...meanings('Status', statuses),
      ...chargeTypes(lines),
    ],
  };
}

function reasonRow(code: ReasonCode | 'NOT_JUDGED', speaker: Speaker): readonly ReportCell[] {
  const { caption, meaning, usually } = speaker.reason(code);
  if (code === 'NOT_JUDGED') return ['Reason', code, caption, meaning, usually, null];
  const { source, section, dated } = grounds[code].citation;
  return ['Reason', code, caption, meaning, usually, `"${source}" (${dated}), "${section}"`];
}

function meanings(list: string, words: Readonly<Record<string, string>>): readonly (readonly ReportCell[])[] {
  return Object.entries(words).map(([key, meaning]) => [list, key, null, meaning, null, null]);
}

const classes: Readonly<Record<string, string>> = {
  charge: 'Charges; its amount is not negative.',
  credit: 'Credits; its amount is not positive.',
  group: 'Charges and credits of one change, which belong together.',
  usage: 'Belongs into a usage file.',
  unknown: 'No published list has it. The line is kept and counts in the sums.',
};

/** Those of this file, by name. */
function chargeTypes(lines: readonly TracedLine[]): readonly (readonly ReportCell[])[] {
  const types = new Map(lines.map(({ row }) => [row.facts.line.chargeType.name, row.facts.line.chargeType]));
  return [...types.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((type) => ['ChargeType', type.name, type.event, classes[type.class] ?? null, null, null]);
}
