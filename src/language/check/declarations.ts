/** The single place that gathers what a pack declares once for all its rules: sources, choices, inputs, rounding. */
import { roundingModes, type RoundingMode, type Span } from '../../values/index.ts';
import type { FileTree, InputItem, Item, MonthEnds, RoundingUnit, RuleItem, TableItem, Word } from '../syntax/ast.ts';
import { keywords } from '../syntax/tokens.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { nearest } from '../text/nearest.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { CheckedInput } from './checked.ts';
import { coreTypeOf } from './types/domains.ts';
import { ruleOfParam, rulesOfTable } from './desugar.ts';
import { gapsOf } from './tables/table-gaps.ts';
import { isLibraryName } from './expressions/library.ts';
import type { SourceEntry } from './scope.ts';
import { defaultText } from './types/default-text.ts';
import { checkRange } from './types/ranges.ts';
import { choiceOf, typeOfText } from './types/types.ts';

/** The line (from 1) on which a part of a file begins. */
export type LineOf = (at: Span) => number;

export interface Declarations {
  readonly name: string;
  readonly version: number;
  readonly label: string | null;
  readonly rounding: RoundingMode;
  readonly roundingUnit: RoundingUnit;
  readonly monthEnds: MonthEnds;
  readonly sources: Map<string, SourceEntry>;
  readonly choices: Map<string, readonly string[]>;
  readonly inputs: Map<string, CheckedInput>;
  readonly rules: readonly RuleItem[];
  /** Dates by which params are chosen. */
  readonly params: ReadonlyMap<string, string>;
  /** Tables whose rows come from a sheet. */
  readonly sheetTables: readonly TableItem[];
}

type Of<K extends Item['kind']> = Extract<Item, { kind: K }>;

export function gather(
  files: readonly FileTree[],
  vocabulary: Vocabulary,
  { diagnostics, lineOf }: { diagnostics: Diagnostic[]; lineOf: LineOf },
): Declarations {
  const items = files.flatMap((file) => file.items);
  const all = <K extends Item['kind']>(kind: K): Of<K>[] => items.filter((item): item is Of<K> => item.kind === kind);
  const names = new Names(diagnostics, lineOf);
  const [pack] = all('pack');
  const sources = new Map(
    all('source')
      .filter(({ key }) => names.add(`source ${key.name}`, key, 'a source'))
      .map((item) => [item.key.name, item]),
  );
  const choices = new Map(
    all('choice')
      .filter(({ name }) => names.add(`choice ${name.name}`, name, 'a choice'))
      .map(({ name, values }) => [name.name, values.map((value) => value.name)]),
  );
  const reading = { vocabulary, choices, diagnostics };
  const inputs = new Map(
    all('inputs')
      .flatMap((item) => item.inputs)
      .filter(({ name }) => isFree(name, diagnostics) && names.add(name.name, name, 'an input'))
      .map((item) => [item.name.name, toInput(item, reading)]),
  );
  const tables = all('table').filter(({ name }) => names.add(`call ${name.name}`, name, 'a table'));
  const params = all('param').filter(({ name }) => names.add(name.name, name, 'a param'));
  const made = [
    ...params.map(ruleOfParam),
    ...tables
      .filter(({ sheet }) => sheet === null)
      .flatMap((table) => {
        diagnostics.push(...gapsOf(table, inputs));
        return rulesOfTable(table, diagnostics);
      }),
  ];
  const rules = items
    .filter((item): item is RuleItem => item.kind === 'rule' || item.kind === 'lines')
    .filter(({ name }) => isFree(name, diagnostics) && names.addRule(name));
  return {
    name: pack?.name.name ?? all('rules')[0]?.path[0]?.name ?? 'rules',
    version: pack?.version ?? 1,
    label: pack?.label ?? null,
    ...habitsOf(all('rounding')[0], all('month-end')[0], diagnostics),
    sources,
    choices,
    inputs,
    rules: [...made, ...rules],
    params: new Map(params.map(({ name, by }) => [name.name, by.name])),
    sheetTables: tables.filter(({ sheet }) => sheet !== null),
  };
}

/** Names of one space; a second use is reported with the place of the first. */
class Names {
  readonly #first = new Map<string, { readonly word: Word; readonly what: string }>();
  readonly #diagnostics: Diagnostic[];
  readonly #lineOf: LineOf;

  constructor(diagnostics: Diagnostic[], lineOf: LineOf) {
    this.#diagnostics = diagnostics;
    this.#lineOf = lineOf;
  }

  add(key: string, word: Word, what: string): boolean {
    const first = this.#first.get(key);
    if (!first) this.#first.set(key, { word, what });
    else this.#duplicate(word, first);
    return !first;
  }

  /**
   * Rules may share a name: their versions are compared elsewhere. What is called has a space of its own,
   * since `CycleStart(...)` and the input `CycleStart` are told apart by the parenthesis.
   */
  addRule(word: Word): boolean {
    const key = `call ${word.name}`;
    const first = this.#first.get(key);
    if (first && first.what !== 'a rule') this.#duplicate(word, first);
    if (!first) this.#first.set(key, { word, what: 'a rule' });
    return !first || first.what === 'a rule';
  }

  #duplicate(word: Word, first: { readonly word: Word; readonly what: string }): void {
    const { at } = first.word;
    this.#diagnostics.push({
      code: 'duplicate-name',
      at: word.at,
      with: { name: word.name, what: first.what, file: at.file, line: this.#lineOf(at) },
    });
  }
}

/** A name must be usable in a spreadsheet formula: no function, no cell address, no word of the language. */
function isFree(word: Word, diagnostics: Diagnostic[]): boolean {
  const why = reservedBecause(word.name);
  if (why)
    diagnostics.push({
      code: 'reserved-name',
      at: word.at,
      with: { name: word.name, why, suggestion: `${word.name}Value` },
    });
  return why === null;
}

/** Why nothing may have this name; null when it is free. */
export function reservedBecause(name: string): 'function' | 'cell' | 'keyword' | null {
  if (isLibraryName(name)) return 'function';
  if (isCellAddress(name)) return 'cell';
  return keywords.includes(name) ? 'keyword' : null;
}

const isCellAddress = (name: string): boolean => /^[A-Za-z]{1,3}[1-9]\d{0,6}$/.test(name);

function toInput(
  { name, type, default: given, label }: InputItem,
  reading: { vocabulary: Vocabulary; choices: ReadonlyMap<string, readonly string[]>; diagnostics: Diagnostic[] },
): CheckedInput {
  const { vocabulary, choices, diagnostics } = reading;
  const checked = typeOfText(type, { vocabulary, choices: [...choices.keys()], diagnostics });
  const choice = choiceOf(checked);
  const core = coreTypeOf(checked, type, choice === null ? [] : (choices.get(choice) ?? []));
  checkRange(type, diagnostics);
  const input = { name: name.name, type: checked, core, ranged: type.from !== null, label };
  return { ...input, default: given ? defaultText(given, input, reading) : null };
}

/** How the pack rounds, and what it makes of a day that a month has not. */
function habitsOf(
  rounding: Of<'rounding'> | undefined,
  monthEnd: Of<'month-end'> | undefined,
  diagnostics: Diagnostic[],
): Pick<Declarations, 'rounding' | 'roundingUnit' | 'monthEnds'> {
  return {
    rounding: roundingOf(rounding, diagnostics),
    roundingUnit: rounding?.to ?? 'cents',
    monthEnds: monthEnd?.policy ?? 'clamp',
  };
}

function roundingOf(item: Of<'rounding'> | undefined, diagnostics: Diagnostic[]): RoundingMode {
  if (!item) return 'half-up';
  const mode = roundingModes.find((known) => known === item.mode.name);
  if (!mode) {
    diagnostics.push({
      code: 'unknown-name',
      at: item.mode.at,
      with: { name: item.mode.name, wanted: 'value', nearest: nearest(item.mode.name, roundingModes) },
    });
  }
  return mode ?? 'half-up';
}
