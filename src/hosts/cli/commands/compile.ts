/** `tieout compile`: a rule in another form. */
import type { CheckedPack } from '../../../language/index.ts';
import { hasErrors } from '../../../language/index.ts';
import { proseOf } from '../../../targets/index.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { ruleFolders, speechFor } from '../print/labels.ts';
import type { Options } from '../options.ts';
import { printDiagnostic } from '../print/print-diagnostic.ts';
import type { Terminal } from '../terminal.ts';
import { load } from './check.ts';
import { refuse } from './eval.ts';

const targets = ['prose'];

export function compileRule(options: Options, terminal: Terminal): ExitCode {
  const { words, json, lang = 'en' } = options;
  const told = proseFor(options, terminal);
  if (typeof told === 'string') return refuse(told, json, terminal);
  const { pack, text } = told;
  if (json) terminal.out(JSON.stringify({ rule: words[0], pack, target: options.target, lang, text }));
  else for (const line of text) terminal.out(line);
  return exitCodes.fine;
}

/** The lines, or a sentence for why there are none. */
function proseFor(options: Options, terminal: Terminal): { readonly pack: string; readonly text: string[] } | string {
  const [rule = '', ...others] = options.words;
  const wrong = wrongTarget(options.target);
  if (wrong !== null) return wrong;
  if (rule === '' || others.length > 0)
    return `One rule is expected; found ${options.words.length}. See tieout compile --help.`;
  const folders = ruleFolders(options, terminal);
  const pack = packOf(options, folders, terminal);
  if (typeof pack === 'string') return pack;
  const speech = speechFor(options.lang ?? 'en', folders, terminal);
  if (typeof speech === 'string') return speech;
  const text = proseOf(pack, rule, speech);
  return text.length === 0 ? `The pack ${pack.name} has no rule ${rule}.` : { pack: pack.name, text };
}

function wrongTarget(target: string | undefined): string | null {
  if (target !== undefined && targets.includes(target)) return null;
  const found = target === undefined ? 'No target is named' : `There is no target ${target}`;
  return `${found}. Targets: ${targets.join(', ')}. Write --target prose.`;
}

/** The checked pack that is asked about; a sentence where its files cannot be compiled. */
function packOf(
  { pack = 'legacy', rules }: Options,
  folders: readonly string[],
  terminal: Terminal,
): CheckedPack | string {
  const loaded = load({ words: folders }, terminal);
  if (typeof loaded === 'string') return loaded;
  if (hasErrors(loaded.diagnostics)) {
    for (const diagnostic of loaded.diagnostics) terminal.error(printDiagnostic(diagnostic, loaded.sources));
    return 'The rules have errors.';
  }
  const packs = loaded.packs.map(({ checked }) => checked.pack);
  const [only, ...more] = packs;
  if (rules.length > 0 && only && more.length === 0) return only;
  const found = packs.find(({ name }) => name === pack);
  return found ?? `There is no pack ${pack}. Packs: ${packs.map(({ name }) => name).join(', ')}.`;
}
