/** Lists: every stable word of the sheets with what it means, so that a reader needs nothing but the workbook. */
import { grounds } from '../../grounds.ts';
import type { ReasonCode } from '../../finding.ts';
import { columnsOf, type ReportCell, type ReportSheet, type Speaker } from '../report-sheet.ts';
import type { TracedLine } from './traced-lines.ts';

const columns = columnsOf({ List: 14, Key: 28, Caption: 24, Meaning: 50, UsualNextStep: 40, Source: 50 });

/** Reasons, verdicts, directions, statuses, and the charge types of the file. */
export function listsSheet(lines: readonly TracedLine[], speaker: Speaker): ReportSheet {
  const { stable, lists } = speaker.words;
  const reasons = [...(Object.keys(grounds) as ReasonCode[]), 'NOT_JUDGED' as const];
  return {
    name: 'Lists',
    columns,
    rows: [
      ...reasons.map((code) => reasonRow(code, speaker)),
      ...meanings(lists.lists.verdict, stable.verdict, lists.verdicts),
      ...meanings(lists.lists.direction, stable.direction, lists.directions),
      ...meanings(lists.lists.status, stable.status, lists.statuses),
      ...chargeTypes(lines, speaker),
    ],
  };
}

function reasonRow(code: ReasonCode | 'NOT_JUDGED', speaker: Speaker): readonly ReportCell[] {
  const { caption, meaning, usually } = speaker.reason(code);
  const list = speaker.words.lists.lists.reason;
  if (code === 'NOT_JUDGED') return [list, code, caption, meaning, usually, null];
  const { source, section, dated } = grounds[code].citation;
  return [list, code, caption, meaning, usually, `"${source}" (${dated}), "${section}"`];
}

/** The key is what JSON has; the caption, where it is another, what the sheets have. */
function meanings<Key extends string>(
  list: string,
  captions: Readonly<Record<Key, string>>,
  texts: Readonly<Record<Key, string>>,
): readonly (readonly ReportCell[])[] {
  const keys = Object.keys(texts) as Key[];
  return keys.map((key) => [list, key, captions[key] === key ? null : captions[key], texts[key], null, null]);
}

/** Those of this file, by name, as the file has them. */
function chargeTypes(lines: readonly TracedLine[], speaker: Speaker): readonly (readonly ReportCell[])[] {
  const { lists } = speaker.words;
  const types = new Map(lines.map(({ row }) => [row.facts.line.chargeType.name, row.facts.line.chargeType]));
  return [...types.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((type) => [lists.lists.chargeType, type.name, speaker.gloss(type), lists.classes[type.class], null, null]);
}
