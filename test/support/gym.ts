/** The invented trade on which the language is tested, so that nothing in it can lean on a word of billing. */
import { compile, hasErrors, type Compiled, type CorePack, type Vocabulary } from '../../src/language/index.ts';
import { evaluatorOf, type Evaluator } from '../../src/targets/index.ts';

export const gymVocabulary: Vocabulary = {
  units: [
    { name: 'seat', words: ['seat', 'seats'] },
    { name: 'visit', words: ['visit', 'visits'] },
  ],
  synonyms: { late: 'evening' },
  lineColumns: [
    { name: 'Item', kind: 'text', unit: {}, optional: false },
    { name: 'Day', kind: 'date', unit: {}, optional: false },
    { name: 'Fee', kind: 'money', unit: {}, optional: false },
    { name: 'Visits', kind: 'number', unit: { visit: 1 }, optional: true },
  ],
};

/** What every pack of the invented gym declares. */
export const gymPreamble = `pack gym version 1
money rounded half-up to cents
source HOUSE = "House rules" dated 2024-01-01
choice Plan = day, evening, family
inputs
  VisitFee  : money per visit from 0 to 500 places 2
  MonthFee  : money per month from 0 to 500 places 2
  Price     : money from -1000000 to 1000000 places 4
  OtherPrice: money from -1000000 to 1000000 places 4
  Visits    : number of visits from 0 to 1000
  Seats     : number of seats from 1 to 50
  Days      : number of days from 0 to 366
  Ratio     : number from -100 to 100 places 3
  Divisor   : number from -10 to 10 places 1
  Rebate    : percent
  Joined    : date
  Left      : date
  DayOfMonth: number from 1 to 31
  Plan      : Plan default day
  Student   : yesno
  City      : text
`;

/** Compiles rules of the gym, written after its preamble. */
export function compileGym(rules: string): Compiled {
  return compile([{ name: 'gym.rules', text: gymPreamble + rules }], gymVocabulary);
}

/** The gym's pack with these rules; an error in them fails the test. */
export function gymPack(rules: string): CorePack {
  const { pack, diagnostics } = compileGym(rules);
  if (!pack || hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics, null, 1));
  return pack;
}

/** The gym's rules, ready to run. */
export function gymRules(rules: string): Evaluator {
  return evaluatorOf(gymPack(rules));
}

/** The codes found in rules of the gym, in the order of the text. */
export function codesOf(rules: string): string[] {
  return compileGym(rules).diagnostics.map(({ code }) => code);
}

/** One rule around a formula, cited so that nothing else is to be said of it. */
export function formula(expression: string, result: string, ...parameters: readonly string[]): string {
  return `rule Answer(${parameters.join(', ')}) : ${result}\n  assume "As written"\n  = ${expression}\n`;
}
