/** The single way to name a place in a rule text: by quoting it, never by counting. */
import type { Source } from '../../src/language/index.ts';
import { span } from '../../src/language/text/source.ts';
import type { Span } from '../../src/values/index.ts';

/** The place of a quoted part of a text; `nth` counts from 1 where the part occurs more often. */
export function at({ name, text }: Pick<Source, 'name' | 'text'>, quoted: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(quoted, start + 1);
  if (start === -1) throw new Error(`${quoted} is not ${nth} times in ${name}`);
  return span(name, start, start + quoted.length);
}
