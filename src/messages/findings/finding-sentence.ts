/** The single door from a finding of the reconciliation, or from what was not judged, to its sentences. */
import type { NotJudged, ToldFinding } from '../../tasks/index.ts';
import { alsoFits, causeSentence } from './causes/cause-sentence.ts';
import { enFindings, enNextSteps } from './en-findings.ts';
import { enNotJudged } from './en-not-judged.ts';

/** What happened, with the figures. */
export function findingSentence(told: ToldFinding): string {
  return causeSentence(told) ?? say(enFindings, told) + alsoFits(told);
}

/** What to do about it. */
export function nextStep(told: ToldFinding): string {
  return say(enNextSteps, told);
}

/** What was not checked, and what it would have needed. */
export function notJudgedSentence(notJudged: NotJudged): string {
  return enNotJudged(notJudged);
}

/** Each maker takes the findings of its own code only, which a look-up by code cannot show the compiler. */
function say(catalog: object, told: ToldFinding): string {
  return (catalog as Readonly<Record<string, (told: ToldFinding) => string>>)[told.code]?.(told) ?? told.code;
}
