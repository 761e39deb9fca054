/** The single place where the command line finds the labels of packs: beside the rules that were named, or the shipped ones. */
import { join } from 'node:path';
import { proseLanguages, speechOf, type Labels, type ProseLanguage, type Speech } from '../../../targets/index.ts';
import { packageRoot } from '../doctor/package-root.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';

/** The folders of rules an answer may come from. */
export function ruleFolders({ rules }: Pick<Options, 'rules'>, terminal: Terminal): readonly string[] {
  const shipped = join(packageRoot(terminal.program) ?? '.', 'rules');
  return rules.length > 0 ? rules : ['legacy', 'new-commerce'].map((pack) => join(shipped, pack));
}

export const isLanguage = (text: string): text is ProseLanguage => (proseLanguages as readonly string[]).includes(text);

/** A sentence where a language is asked for that there is not. */
export function wrongLanguage(language: string | undefined): string | null {
  if (language === undefined || isLanguage(language)) return null;
  return `There is no language ${language}. Languages: ${proseLanguages.join(', ')}.`;
}

/** How the language names what stands in these folders; a sentence where there is no such language. */
export function speechFor(language: string, folders: readonly string[], terminal: Terminal): Speech | string {
  if (!isLanguage(language)) return wrongLanguage(language) ?? '';
  const found = folders.map((folder) => labelsIn(`${folder}/labels.${language}.json`, terminal));
  return speechOf(language, merged(found));
}

function labelsIn(file: string, terminal: Terminal): Labels {
  const bytes = terminal.bytes(file);
  return typeof bytes === 'string' ? {} : (JSON.parse(new TextDecoder().decode(bytes)) as Labels);
}

/** Labels of several packs; the first one wins where they share a name. */
function merged(all: readonly Labels[]): Labels {
  const together = <K extends keyof Labels>(key: K): Labels[K] =>
    Object.assign({}, ...[...all].reverse().map((one) => one[key] ?? {})) as Labels[K];
  return {
    rules: together('rules') ?? {},
    inputs: together('inputs') ?? {},
    names: together('names') ?? {},
    choices: together('choices') ?? {},
    units: together('units') ?? {},
  };
}
