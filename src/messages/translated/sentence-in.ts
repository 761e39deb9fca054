/** The door from a problem to its sentence in any of the five languages; the other door, `sentence`, carries English alone. */
import type { Problem } from '../../values/index.ts';
import type { Catalog } from '../catalog.ts';
import { say } from '../data-sentence.ts';
import { sentence } from '../sentence.ts';
import { data as frData } from './fr/data.ts';
import { rules as frRules } from './fr/rules.ts';
import { data as itData } from './it/data.ts';
import { rules as itRules } from './it/rules.ts';
import { data as nlData } from './nl/data.ts';
import { rules as nlRules } from './nl/rules.ts';
import { data as svData } from './sv/data.ts';
import { rules as svRules } from './sv/rules.ts';

/** Languages that sentences are told in beside English; each has every code, or it does not compile. */
const catalogs = {
  it: { ...itRules, ...itData },
  sv: { ...svRules, ...svData },
  fr: { ...frRules, ...frData },
  nl: { ...nlRules, ...nlData },
} satisfies Readonly<Record<string, Catalog>>;

/** What was found and what to write, in the language named; in English where it is none of these. */
export function sentenceIn(language: string | undefined): (problem: Problem) => string {
  if (language === undefined || !Object.hasOwn(catalogs, language)) return sentence;
  const catalog = catalogs[language as keyof typeof catalogs];
  return (problem) => say(catalog, problem);
}
