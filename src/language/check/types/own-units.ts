/** The single place where units that a pack declares (`unit seat`, `unit box, boxes`) join those of its trade. */
import type { Item } from '../../syntax/ast.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import type { UnitWords, Vocabulary } from '../../vocabulary.ts';
import type { LineOf } from '../declarations.ts';
import { unitsOf } from './types.ts';

/** The trade's words with the pack's own units; a unit the trade has already may be declared again. */
export function withOwnUnits(
  trade: Vocabulary,
  items: readonly Item[],
  { diagnostics, lineOf }: { diagnostics: Diagnostic[]; lineOf: LineOf },
): Vocabulary {
  const declared = items.flatMap((item) => (item.kind === 'unit' ? [item] : []));
  const own = declared.flatMap(({ words: [word, plural], at }, i): UnitWords[] => {
    if (!word) return [];
    const { name } = word;
    const words = [name, plural?.name ?? `${name}s`];
    const before = declared.slice(0, i).find((one) => one.words.some((other) => words.includes(other.name)));
    if (before) {
      const place = { file: before.at.file, line: lineOf(before.at) };
      diagnostics.push({ code: 'duplicate-name', at, with: { name, what: 'a unit', ...place } });
    }
    const currency = words.find((one) => /^[A-Z]{3}$/.test(one));
    if (currency !== undefined) diagnostics.push(reserved(currency, word.at));
    const isKnown = unitsOf(trade).some((unit) => unit.words.includes(name));
    return before || isKnown || currency !== undefined ? [] : [{ name, words }];
  });
  return { ...trade, units: [...trade.units, ...own] };
}

/** Three capitals after a number are a currency. */
function reserved(name: string, at: Diagnostic['at']): Diagnostic {
  return { code: 'reserved-name', at, with: { name, why: 'currency', suggestion: name.toLowerCase() } };
}
