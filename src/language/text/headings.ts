/**
 * The single place that reads a list of sources: for each key the headings a citation may name.
 * The list is plain Markdown an analyst keeps beside the packs: `## KEY: title` and one `- heading` a line.
 */

/** Headings by key of the source. A key that is not listed is not held against anything. */
export type Headings = ReadonlyMap<string, readonly string[]>;

export const noHeadings: Headings = new Map();

/** The headings a list names; text that is neither a key nor a heading is for reading. */
export function headingsOf(list: string): Headings {
  const sections = list.split(/^## /m).slice(1);
  return new Map(sections.map((section) => [/^[^\s:]*/.exec(section)?.[0] ?? '', headingsIn(section)]));
}

const headingsIn = (section: string): string[] =>
  [...section.matchAll(/^- (.+?)\s*$/gm)].map(([, heading = '']) => heading);
