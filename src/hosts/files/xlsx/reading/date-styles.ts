/** The single place that tells which styles of a workbook show a number as a day. */
import type { Archive } from './archive.ts';
import { readXmlPart } from './xml-part.ts';

/** Formats every program knows by number: days, and days of eras. Times of day alone are no days. */
const BUILT_IN = new Set(['14', '15', '16', '17', '22', '27', '28', '29', '30', '31', '36', ...numbers(50, 58)]);

/** By number of the style: whether it shows a day. */
export function dateStyles(archive: Archive, part: string | null): readonly boolean[] {
  const own = new Map<string, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  const reader = {
    open: (name: string, attributes: Readonly<Record<string, string>>): void => {
      const id = attributes['numFmtId'] ?? '0';
      if (name === 'numFmt') own.set(id, showsDay(attributes['formatCode'] ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(own.get(id) ?? BUILT_IN.has(id));
    },
    close: (name: string): void => {
      if (name === 'cellXfs') inCells = false;
    },
  };
  if (part !== null) readXmlPart(archive, part, reader);
  return styles;
}

/** Whether a format code, always written in its English letters, shows a year or a day; quoted letters show themselves. */
export function showsDay(code: string): boolean {
  const [first = ''] = code.split(';');
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, '');
  return /[yd]|mmm/i.test(bare) && !/general/i.test(bare);
}

function numbers(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}
