/**
 * Holds the parsers against each other before they are timed: peggy's tree is the product's own, node by node and place by
 * place, lezer's has as many nodes of each kind, and what the product refuses, both refuse. A difference ends the run.
 */
import { isDeepStrictEqual } from 'node:util';

/** The kinds of nodes that both trees have, by lezer's names. */
const KINDS = {
  Rule: 'rule',
  Lines: 'lines',
  Table: 'table',
  Param: 'param',
  Source: 'source',
  Choice: 'choice',
  Inputs: 'inputs',
  Range: 'range',
  Binary: 'binary',
  Unary: 'unary',
  Call: 'call',
  WithUnit: 'with-unit',
  Quantity: 'number',
  Percent: 'percent',
  Yes: 'yesno',
  No: 'yesno',
};

function demand(holds, name, what) {
  if (!holds) throw new Error(`${name}: ${what}`);
}

/** A tree of the product with places as peggy gives them. */
function inPlaces(value) {
  if (Array.isArray(value)) return value.map(inPlaces);
  if (value === null || typeof value !== 'object') return value;
  if (value.kind === 'span') return { source: value.file, start: value.start, end: value.end };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inPlaces(part)]));
}

/** How often each kind stands in a tree of the product. */
function counted(value, counts = {}) {
  if (value === null || typeof value !== 'object') return counts;
  if (Object.values(KINDS).includes(value.kind)) counts[value.kind] = (counts[value.kind] ?? 0) + 1;
  for (const part of Object.values(value)) counted(part, counts);
  return counts;
}

/** The same of lezer's tree, and whether some of the text was no part of it. */
function ofLezer(tree) {
  const counts = {};
  let whole = true;
  tree.iterate({
    enter: ({ type }) => {
      const kind = KINDS[type.name];
      if (type.isError) whole = false;
      else if (kind) counts[kind] = (counts[kind] ?? 0) + 1;
    },
  });
  return { counts, whole };
}

function refuses(parse, { name, text }) {
  try {
    parse(name, text);
    return false;
  } catch (error) {
    if (error.location) return true;
    throw error;
  }
}

/** Ends the run where the parsers read one of the good files differently, or one reads a broken one. */
export function demandAgreement(parse, [peggy, lezer], { good, broken }) {
  for (const { name, text } of good) {
    const { tree, diagnostics } = parse(name, text);
    demand(diagnostics.length === 0, name, 'refused by the product');
    demand(isDeepStrictEqual(peggy.parse(name, text), inPlaces(tree)), name, 'another tree by peggy');
    const { counts, whole } = ofLezer(lezer.parse(name, text));
    demand(whole && isDeepStrictEqual(counts, counted(tree)), name, 'another tree by lezer');
  }
  for (const { name, text } of broken) {
    demand(parse(name, text).diagnostics.length > 0, name, 'read by the product');
    demand(refuses(peggy.parse, { name, text }), name, 'read by peggy');
    demand(!ofLezer(lezer.parse(name, text)).whole, name, 'read by lezer');
  }
}
