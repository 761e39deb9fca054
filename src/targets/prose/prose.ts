/**
 * The rule as sentences, in one of five languages: read only, made from the checked rule, so that it says what is
 * computed. Formulas stay formulas; reasons and assumptions stay as the pack has them, in quotes.
 */
import type { CheckedAnswer, CheckedInput, CheckedNotes, CheckedPack, CheckedRule } from '../../language/index.ts';
import { printDate } from '../../values/index.ts';
import { printFormula, printTypeIn } from './formula.ts';
import type { Speech } from './speech.ts';

/** The lines of every version of a rule, earliest first; none for a name the pack does not have. */
export function proseOf(pack: CheckedPack, name: string, speech: Speech): string[] {
  const versions = pack.rules.filter((rule) => rule.name === name);
  return versions.flatMap((rule, i) => [...(i === 0 ? headOf(rule, speech) : ['']), ...versionOf(rule, pack, speech)]);
}

function headOf(rule: CheckedRule, speech: Speech): string[] {
  const says = speech.says(rule.name, rule.label);
  const { takes, colon } = speech.frames;
  return [
    `${speech.noun(rule.name)}${says === null ? '' : `${colon} ${says}`}.`,
    ...(rule.inputs.length > 0
      ? [`${takes}${colon}`, ...rule.inputs.map((input) => `  ${inputOf(input, speech)}`)]
      : []),
  ];
}

function inputOf({ name, type, core }: CheckedInput, speech: Speech): string {
  const range = core.from === undefined || core.to === undefined || core.kind === 'date' ? [] : [core.from, core.to];
  const [from, to] = range.map((end) => end.replace('.', speech.frames.decimal));
  const within = from === undefined || to === undefined ? '' : ` ${speech.frames.range(from, to)}`;
  return `${speech.noun(name)}${speech.frames.colon} ${printTypeIn(type, speech)}${within}`;
}

function versionOf(rule: CheckedRule, pack: CheckedPack, speech: Speech): string[] {
  return [
    ...inForce(rule, speech),
    ...rule.lets.map(({ name, value }) => `${speech.noun(name)} = ${printFormula(value, speech)}.`),
    ...rule.cases.flatMap((one, i) => [caseOf(one, { rule, i }, speech), ...notesOf(one, speech, '  ')]),
    ...rule.lines.flatMap((line) => rowOf(line, speech)),
    ...lastOf(rule, speech),
    ...givesOf(rule, pack, speech),
    ...notesOf(rule, speech),
  ];
}

function inForce({ by, from, until }: CheckedRule, speech: Speech): string[] {
  if (by === null) return [];
  const date = (day: CheckedRule['from']): string | null => (day === null ? null : printDate(day));
  return [speech.frames.holds({ by: speech.noun(by), from: date(from), until: date(until) })];
}

function answerOf(answer: CheckedAnswer, speech: Speech): string {
  return answer.kind === 'value' ? printFormula(answer.value, speech) : speech.frames.notStated(answer.reason);
}

function caseOf(
  { when, answer }: CheckedRule['cases'][number],
  { rule, i }: { rule: CheckedRule; i: number },
  speech: Speech,
): string {
  const frame = rule.ordered && i > 0 ? speech.frames.elseWhen : speech.frames.when;
  return frame(printFormula(when, speech), answerOf(answer, speech));
}

function rowOf({ name, when, fields }: CheckedRule['lines'][number], speech: Speech): string[] {
  return [
    speech.frames.row(name, when && printFormula(when, speech)),
    ...fields.map(({ column, value }) => `  ${speech.noun(column)} = ${printFormula(value, speech)}`),
  ];
}

/** The one formula, or what is left after the cases. */
function lastOf({ otherwise, cases, lines }: CheckedRule, speech: Speech): string[] {
  if (!otherwise) return [];
  const answer = answerOf(otherwise.answer, speech);
  const alone = cases.length + lines.length === 0;
  return [alone ? `= ${answer}.` : speech.frames.otherwise(answer), ...notesOf(otherwise, speech, '  ')];
}

function givesOf({ kind, result }: CheckedRule, { rounding }: CheckedPack, speech: Speech): string[] {
  if (kind === 'lines') return [];
  const { gives, rounded, modes, colon } = speech.frames;
  const settled = result.kind === 'amount' && result.money && result.rounded;
  return [`${gives}${colon} ${printTypeIn(result, speech)}${settled ? `, ${rounded(modes[rounding])}` : ''}.`];
}

function notesOf({ citations, assumptions }: CheckedNotes, { frames }: Speech, indent = ''): string[] {
  return [
    ...citations.map(
      ({ source, section, dated }) => `${indent}${frames.source}${frames.colon} "${source}" (${dated}), "${section}".`,
    ),
    ...assumptions.map((text) => `${indent}${frames.assumed}${frames.colon} "${text}".`),
  ];
}
