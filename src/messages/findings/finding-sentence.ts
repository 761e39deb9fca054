/** The single door from a finding of the reconciliation, or from what was not judged, to its sentences in a language. */
import type { NotJudged, ToldFinding } from '../../tasks/index.ts';
import type { Language } from '../plural.ts';
import { alsoFits, causeSentence } from './causes/cause-sentence.ts';
import { enFindings, enNextSteps, enOthers } from './en-findings.ts';
import { enNotJudged } from './en-not-judged.ts';
import type { FindingCatalog, FindingTexts, NotJudgedTexts } from './finding-texts.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { printed, type Figures } from './printed.ts';
import { withPercents } from './shares.ts';
import { sv } from './sv.ts';

const en: FindingTexts = { findings: enFindings, nextSteps: enNextSteps, others: enOthers, notJudged: enNotJudged };

const languages: Readonly<Record<Language, FindingTexts>> = { en, it, sv, fr, nl };

/** The language, and how it is to write figures: with a dot where nothing else is said. */
export interface Told {
  readonly language?: Language;
  readonly figures?: Figures;
}

/** What happened, with the figures. */
export function findingSentence(told: ToldFinding, { language = 'en', figures }: Told = {}): string {
  const read = printed(withPercents(told, language, figures), figures);
  const said = causeSentence(read, language) ?? say(languages[language].findings, read) + alsoFits(read, language);
  const unlike = read.code === 'DAYS' ? read.details.unlike : undefined;
  return unlike === undefined ? said : `${said} ${languages[language].others(unlike)}`;
}

/** What to do about it. */
export function nextStep(told: ToldFinding, { language = 'en', figures }: Told = {}): string {
  return say(languages[language].nextSteps, printed(told, figures));
}

/** What was not checked, and what it would have needed. */
export function notJudgedSentence(notJudged: NotJudged, { language = 'en' }: Told = {}): string {
  const texts = languages[language].notJudged;
  switch (notJudged.of) {
    case 'file':
      return notJudgedFile(notJudged, texts);
    case 'subscription':
      return texts.subscription[notJudged.lacks](notJudged.listed.subscription);
    case 'offer':
      return texts.offer(notJudged);
    case 'row':
      return notJudgedRow(notJudged.lacks, texts);
  }
}

type Of<Kind extends NotJudged['of']> = Extract<NotJudged, { readonly of: Kind }>;

/** Without prices of a list the file's own still tell some of PRICE. */
const withoutPrices: readonly Of<'file'>['lacks'][] = ['price-list', 'price-currency'];

function notJudgedFile({ lacks, reasons }: Of<'file'>, { file, notLookedFor }: NotJudgedTexts): string {
  const said = `${file[lacks]}.`;
  const isWhole = reasons.length === 0 || withoutPrices.includes(lacks);
  return isWhole ? said : `${said} ${notLookedFor(reasons.join(', '))}`;
}

function notJudgedRow(lacks: Of<'row'>['lacks'], { row, rule, ruleDomain }: NotJudgedTexts): string {
  if (lacks.missing === 'rule') return rule(lacks.why);
  return lacks.missing === 'rule-domain' ? ruleDomain(lacks.inputs.join(', ')) : row[lacks.missing];
}

/** Each maker takes the findings of its own code only, which a look-up by code cannot show the compiler. */
function say(catalog: FindingCatalog, told: ToldFinding): string {
  return (catalog[told.code] as (told: ToldFinding) => string)(told);
}
