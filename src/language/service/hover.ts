/** The single place that tells what a name at a cursor is: its type with unit, domain, label, and what it rests on. */
import type { Span } from '../../values/index.ts';
import type { CheckedInput, CheckedRule } from '../check/checked.ts';
import { isLibraryName, library } from '../check/expressions/library.ts';
import { typeOfColumn } from '../check/lines.ts';
import { printType } from '../check/types/types.ts';
import type { Citation } from '../core/core.ts';
import type { Pack } from '../pack/pack.ts';
import type { Cursor } from './edit.ts';
import { occurrenceAt } from './names/occurrences.ts';
import type { Occurrence, Referent } from './names/referent.ts';

export interface Hover {
  readonly at: Span;
  readonly kind: Referent['kind'];
  readonly name: string;
  /** `money per licence per month`; of what is called, the type it gives. */
  readonly type: string | null;
  /** What it takes, for what is called. */
  readonly takes: string | null;
  readonly label: string | null;
  /** Admissible range and decimals of an input. */
  readonly domain: { readonly from: string; readonly to: string; readonly places: number | null } | null;
  readonly default: string | null;
  /** Values of a choice. */
  readonly values: readonly string[];
  readonly citations: readonly Citation[];
  readonly assumptions: readonly string[];
}

/** What the name at the cursor stands for; null where no name stands. */
export function hover(pack: Pack, cursor: Cursor): Hover | null {
  const found = occurrenceAt(pack, cursor);
  if (!found) return null;
  const { kind, name } = found.of;
  return { ...nothing, at: found.at, kind, name, ...tell[kind](pack, found) };
}

type Told = Partial<Omit<Hover, 'at' | 'kind' | 'name'>>;

const nothing: Omit<Hover, 'at' | 'kind' | 'name'> = {
  type: null,
  takes: null,
  label: null,
  domain: null,
  default: null,
  values: [],
  citations: [],
  assumptions: [],
};

const tell: Readonly<Record<Referent['kind'], (pack: Pack, found: Occurrence) => Told>> = {
  input: ({ checked }, { of }) => {
    const input = checked.scope.inputs.get(of.name);
    return input ? ofInput(input) : {};
  },
  choice: ({ checked }, { of }) => ({ values: checked.scope.choices.get(of.name) ?? [] }),
  value: ({ checked }, { of }) => ({ type: `a ${of.within}`, values: checked.scope.choices.get(of.within) ?? [] }),
  call: ofCall,
  let: (pack, { of }) => {
    const rule = ruleNamedAt(pack, of.within);
    const value = rule?.lets.find(({ name }) => name === of.name)?.value;
    return value ? { type: printType(value.type) } : {};
  },
  line: () => ({}),
  source: ({ checked }, { of }) => {
    const source = checked.scope.sources.get(of.name);
    return source ? { label: `${source.title} (${source.dated})` } : {};
  },
  column: ({ checked }, { of }) => {
    const column = checked.scope.vocabulary.lineColumns.find(({ name }) => name === of.name);
    return column ? { type: printType(typeOfColumn(column)) } : {};
  },
  function: (_, { of }) => (isLibraryName(of.name) ? { takes: library[of.name].takes } : {}),
  unit: () => ({}),
};

function ofInput({ type, core, label, default: standard }: CheckedInput): Told {
  const bounded = core.from !== undefined && core.to !== undefined;
  return {
    type: printType(type),
    label,
    default: standard,
    domain: bounded ? { from: core.from, to: core.to, places: core.places ?? null } : null,
    values: core.values ?? [],
  };
}

function ofCall({ checked }: Pack, { of, at }: Occurrence): Told {
  const versions = checked.pack.rules.filter(({ name }) => name === of.name);
  const rule = versions.find((one) => one.at.file === at.file && one.at.start === at.start) ?? versions.at(-1);
  if (rule) return ofRule(rule);
  const table = checked.scope.tables.get(of.name);
  if (!table) return {};
  return {
    takes: table.parameters.map(({ name }) => name).join(', '),
    type: table.results.map(({ type }) => printType(type)).join(', '),
    label: table.sheet,
  };
}

function ofRule({ kind, inputs, result, label, citations, assumptions }: CheckedRule): Told {
  const takes = inputs.map(({ name }) => name).join(', ');
  return { takes, type: kind === 'lines' ? null : printType(result), label, citations, assumptions };
}

/** The rule whose name stands at `file:offset`. */
function ruleNamedAt({ checked }: Pack, key: string): CheckedRule | undefined {
  return checked.pack.rules.find(({ at }) => `${at.file}:${at.start}` === key);
}
