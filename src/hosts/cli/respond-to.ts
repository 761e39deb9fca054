/** The single way from a command's words to the answer they ask for. */
import type { Rulebook } from '../../billing/index.ts';
import { tableFiles } from './json/table-files.ts';
import { wrongLanguage } from './print/labels.ts';
import type { Options } from './options.ts';
import { respond, type Response } from './request.ts';
import type { Terminal } from './terminal.ts';

/** The pack is the one named, else the first of the rulebook. */
export function respondTo(
  rulebook: Rulebook,
  { words, inputs, pack, on, table, lang }: Options,
  terminal: Terminal,
): Response {
  const [rule = ''] = words;
  const wrong = wrongLanguage(lang);
  if (wrong !== null) return { kind: 'invalid', sentence: wrong };
  const name = pack ?? rulebook.packs[0] ?? 'legacy';
  const tables = tableFiles(table, rulebook.packs.includes(name) ? rulebook.tables(name) : [], terminal);
  if (typeof tables === 'string') return { kind: 'invalid', sentence: tables };
  return respond(rulebook, { rule, pack: name, inputs, on, lang, tables });
}
