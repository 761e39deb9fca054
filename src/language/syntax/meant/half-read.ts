/**
 * The single place that knows the names declared in blocks that could not be read: that such a name seems to be missing
 * elsewhere is no mistake of its own.
 */
import type { Diagnostic } from '../../text/diagnostic.ts';
import { blocksOf } from '../blocks.ts';

const DECLARED = /^[ \t]*(?:source|table|rule|lines|param|choice)[ \t]+([A-Za-z_]\w*)/;
const INPUT = /^[ \t]+([A-Za-z_]\w*)[ \t]*:/gm;

/** Names whose declarations stand in blocks of the text with something unread in them. */
export function halfReadNames(file: string, text: string, unread: readonly Diagnostic[]): string[] {
  const places = unread.flatMap(({ at }) => (at.kind === 'span' && at.file === file ? [at.start] : []));
  if (places.length === 0) return [];
  const broken = blocksOf(text).filter(({ offset, text: block }) =>
    places.some((start) => start >= offset && start < offset + block.length),
  );
  return broken.flatMap(({ text: block }) => {
    const [, name] = DECLARED.exec(block) ?? [];
    if (name !== undefined) return [name];
    return /^[ \t]*inputs\b/.test(block) ? [...block.matchAll(INPUT)].map(([, input = '']) => input) : [];
  });
}

/** Whether the diagnostic only misses one of the names. */
export function missesOne({ code, with: details }: Diagnostic, names: ReadonlySet<string>): boolean {
  if (code === 'unknown-name') return names.has(details.name);
  return code === 'unknown-source' && names.has(details.key);
}
