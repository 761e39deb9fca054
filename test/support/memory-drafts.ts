/** What is kept beside a workbook, in memory. */
import type { DraftStore } from '../../src/sheets/index.ts';

/** Empty at first. */
export function memoryDrafts(): DraftStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (key) => kept.get(key) ?? null,
    keep: (key, text) => {
      if (text === null) kept.delete(key);
      else kept.set(key, text);
    },
  };
}
