/**
 * The parsers that the product's own is measured beside, from grammars of the whole language: peggy builds the same tree by
 * its actions, lezer its own. None where they are not installed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const grammar = (name) => readFileSync(join(import.meta.dirname, name), 'utf8');

async function withPeggy() {
  const { default: peggy } = await import('peggy');
  const { parse } = peggy.generate(grammar('rules.peggy'), { grammarSource: 'rules.peggy' });
  return { name: 'peggy', parse: (name, text) => parse(text, { grammarSource: name }) };
}

async function withLezer() {
  const [{ buildParser }, { units }] = await Promise.all([import('@lezer/generator'), import('./units.js')]);
  const parser = buildParser(grammar('rules.grammar'), {
    fileName: 'rules.grammar',
    externalTokenizer: (_, terms) => units(terms),
  });
  return { name: 'lezer', parse: (_, text) => parser.parse(text) };
}

/** Each with `parse(name, text)`; null where they are not installed. */
export async function peers() {
  try {
    return await Promise.all([withPeggy(), withLezer()]);
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}
