/**
 * The single way from a reconciliation to the pages of `--evidence`: one page for the whole run, or a folder with one
 * for each customer, or reseller, who has something to dispute.
 */
import type { Rulebook } from '../../../../billing/index.ts';
import { decimalText, evidenceTextsIn, formatWithMarks, reasonText } from '../../../../messages/index.ts';
import {
  evidenceOf,
  splitReconciliation,
  type Evidence,
  type Provenance,
  type ReconcileInput,
  type Reconciliation,
} from '../../../../tasks/index.ts';
import type { Options } from '../../options.ts';
import { isLanguage, ruleFolders, speechFor } from '../../print/labels.ts';
import type { Terminal } from '../../terminal.ts';
import { fileNames } from '../written/file-names.ts';
import { speakerFor } from '../written/speaker.ts';
import { writeFiles } from '../written/write-files.ts';
import { evidencePage } from './evidence-page.ts';
import type { PageMeans } from './page-means.ts';

interface Surroundings {
  readonly rulebook: Rulebook;
  readonly options: Options;
  readonly terminal: Terminal;
  readonly provenance: Provenance;
}

/** Writes the pages where any were asked for and answers their names; a sentence for why it could not. */
export async function writeEvidence(
  whole: Reconciliation,
  { list }: Pick<ReconcileInput, 'list'>,
  surroundings: Surroundings,
): Promise<readonly string[] | string> {
  const { options, terminal, provenance } = surroundings;
  const { evidence: path } = options;
  if (path === undefined) return [];
  const means = await pageMeans(surroundings);
  if (typeof means === 'string') return means;
  const pageOf = (evidence: Evidence): Uint8Array => new TextEncoder().encode(evidencePage(evidence, means));
  if (/\.html?$/iu.test(path)) {
    const content = pageOf(evidenceOf(whole, provenance.explain));
    return terminal.replace(path, content) ?? [path];
  }
  const by = options.split === 'reseller' ? 'reseller' : 'customer';
  const { nobody } = speakerFor(options.lang).words;
  const parts = splitReconciliation(whole, { by, list, nobody });
  if (parts === null) return `${whole.file.table.source} names no customers; write --evidence FILE.html for one page.`;
  const disputed = parts
    .map(({ owner, reconciliation }) => ({ owner, evidence: evidenceOf(reconciliation, provenance.explain) }))
    .filter(({ evidence }) => evidence.currencies.length > 0);
  const names = fileNames(disputed.map(({ owner, evidence }) => owner ?? { id: '', name: evidence.part ?? '' }));
  const files = disputed.map(({ evidence }, index) => ({
    name: `${names[index] ?? ''}.html`,
    content: pageOf(evidence),
  }));
  return writeFiles(path, files, terminal) ?? files.map(({ name }) => name);
}

/** One language, and the rules as it tells them. */
async function pageMeans({ rulebook, options, terminal, provenance }: Surroundings): Promise<PageMeans | string> {
  const { lang = 'en' } = options;
  const folders = ruleFolders(options, terminal);
  const speech = speechFor(lang, folders, terminal);
  if (typeof speech === 'string' || !isLanguage(lang)) return typeof speech === 'string' ? speech : lang;
  const { ruleProse } = await import('../../rules/compiler.ts');
  const ruleText = ruleProse(folders, { packs: rulebook.packs, speech }, terminal);
  if (typeof ruleText === 'string') return ruleText;
  const format = formatWithMarks(speech.frames.decimal, lang === 'it' || lang === 'nl' ? '.' : ' ');
  return {
    language: lang,
    texts: evidenceTextsIn(lang),
    figures: (decimal) => decimalText(decimal, format),
    speech,
    reason: (code) => reasonText(code, lang),
    ruleText,
    fileHash: provenance.inputs[0]?.sha256 ?? '',
    rulesHash: provenance.rules,
  };
}
