/** The single door from a problem to its sentence. */
import type { Problem } from '../values/index.ts';
import type { Catalog } from './catalog.ts';
import { enData } from './en-data.ts';
import { enRules } from './en-rules.ts';

const english: Catalog = { ...enRules, ...enData };

/** What was found, why it matters and what to write, in English. A code without a sentence is told by its name. */
export function sentence({ code, with: data }: Problem): string {
  const make = (english as Readonly<Record<string, (data: never) => string>>)[code];
  return make ? make(data as never) : code;
}
