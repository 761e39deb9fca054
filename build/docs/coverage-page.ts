/**
 * The single maker of docs/coverage.md: what the sources say, sentence by sentence, and what stands behind each.
 * Names are looked up in the compiled packs and the catalogue, so that a sentence with nothing behind it cannot be printed.
 */
import { catalogue } from '../../src/hosts/functions/index.ts';
import type { Rulebook } from '../../src/billing/index.ts';
import type { CorePack } from '../../src/language/index.ts';

/** One sentence of the sources, in our own words. */
export interface Said {
  readonly id: string;
  readonly says: string;
  /** Rules, line blocks and tables of the legacy pack. */
  readonly rules?: readonly string[];
  /** Custom functions besides those that front these rules. */
  readonly functions?: readonly string[];
  /** Readers, tasks, pages and told lives. */
  readonly files?: readonly string[];
  /** Worked cases that are this very sentence; without them all cases of the rules. */
  readonly cases?: readonly string[];
  readonly note?: string;
}

export interface WorkedCase {
  readonly id: string;
  readonly file: string;
  /** Rule or line block. */
  readonly asks: string;
}

export interface Behind {
  readonly pack: CorePack;
  readonly rulebook: Rulebook;
  readonly cases: readonly WorkedCase[];
}

/** The page; a name that nothing bears stops it. */
export function coveragePage(said: readonly Said[], behind: Behind): string {
  const print = rowPrinter(behind);
  return [
    '# What the sources say, and what stands behind it',
    '',
    'Made from `docs/coverage.json`, the packs and the worked cases; `npm run pages` writes it, a test holds it fresh.',
    'A sentence has a rule, a function, a reader or a told life behind it, or says why it needs none.',
    'Where sources contradict each other or are silent: [differences](differences.md).',
    '',
    '| | sentence | behind it | cases |',
    '|---|---|---|---|',
    ...said.map(print),
    '',
  ].join('\n');
}

/** What stands behind a sentence, by name. */
export function thingsBehind({ rules = [], functions = [], files = [] }: Said): readonly string[] {
  return [...rules, ...functions, ...files];
}

function rowPrinter({ pack, rulebook, cases }: Behind): (said: Said) => string {
  const functions = catalogue(rulebook);
  const fronting = new Map(functions.map(({ rule, id }) => [rule, id]));
  const ids = new Set(functions.map(({ id }) => id));
  return (said) => {
    const { id, says, rules = [], files = [], note } = said;
    const things = [
      ...rules.map((name) => `[${name}](../${fileOf(name, pack)})`),
      ...rules.flatMap((name) => fronting.get(name) ?? []).map((front) => `\`CSP.${front}\``),
      ...(said.functions ?? []).map((front) => functionName(front, ids)),
      ...files.map((path) => `[${path.split('/').at(-1) ?? path}](../${path})`),
    ];
    const text = note === undefined ? says : `${says}. *${note}.*`;
    return `| ${id} | ${text} | ${things.join(', ')} | ${casesOf(said, cases)} |`;
  };
}

/** The rule file of a name, or for a table that the workbook gives the file of its pack. */
function fileOf(name: string, pack: CorePack): string {
  const rule = pack.rules.find((each) => each.name === name);
  if (rule !== undefined) return rule.notes.file;
  if (pack.tables.some((table) => table.name === name)) return `rules/${pack.name}/prices.rules`;
  throw new Error(`The pack ${pack.name} has no ${name}.`);
}

function functionName(id: string, known: ReadonlySet<string>): string {
  if (!known.has(id)) throw new Error(`There is no function ${id}.`);
  return `\`CSP.${id}\``;
}

/** Cases by id where the sentence has its own; else their number and where they stand. */
function casesOf({ rules = [], cases: own }: Said, cases: readonly WorkedCase[]): string {
  if (own !== undefined) {
    const missing = own.filter((id) => !cases.some((one) => one.id === id));
    if (missing.length > 0) throw new Error(`There is no case ${missing.join(', ')}.`);
    return own.map((id) => `\`${id}\``).join(', ');
  }
  const asked = cases.filter(({ asks }) => rules.includes(asks));
  const shown = asked.slice(0, 3).map(({ id }) => `\`${id}\``);
  return asked.length > 3 ? `${shown.join(', ')} and ${asked.length - 3} more` : shown.join(', ');
}
