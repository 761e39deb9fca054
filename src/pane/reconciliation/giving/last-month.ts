/** The single place where last month's file or sheet joins what a person chose, under a name that is no other's. */

/** A file, or the name of an open sheet. */
export type LastMonth = File | string;

interface Given {
  readonly files: readonly File[];
  readonly sheets: readonly string[];
  /** Name among them; null: none. */
  readonly lastMonth: string | null;
}

/** With last month's; a sheet that is to be checked itself is not last month's. */
export function withLastMonth(files: readonly File[], sheets: readonly string[], last: LastMonth | null): Given {
  if (last === null) return { files, sheets, lastMonth: null };
  if (typeof last === 'string')
    return sheets.includes(last)
      ? { files, sheets, lastMonth: null }
      : { files, sheets: [...sheets, last], lastMonth: last };
  const file = renamed(last, new Set([...files.map(({ name }) => name), ...sheets]));
  return { files: [...files, file], sheets, lastMonth: file.name };
}

/** Files of two months may well have one name. */
function renamed(file: File, taken: ReadonlySet<string>): File {
  if (!taken.has(file.name)) return file;
  const dot = file.name.lastIndexOf('.');
  const [stem, ending] = dot <= 0 ? [file.name, ''] : [file.name.slice(0, dot), file.name.slice(dot)];
  let number = 2;
  while (taken.has(`${stem} (${number})${ending}`)) number += 1;
  return new File([file], `${stem} (${number})${ending}`, { type: file.type });
}
