/**
 * The single way from a path of the command line to a sheet that was read: bytes, cells, how days and decimals are
 * written, facts. What cannot be read as it stands is a sentence; what does no harm is a remark.
 */
import {
  columnsOfKind,
  isHarmless,
  recogniseSheet,
  settleConventions,
  type FileForm,
  type SettledTable,
  type SheetKind,
  type SheetProblem,
  type Table,
  type TextEncoding,
} from '../../../sheets/index.ts';
import { readFile } from '../../files/index.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { remarksOn, sentencesOf, wrongIn } from './told-problems.ts';
import { readWrittenHow, type FileUse, type WrittenHow } from './written-how.ts';

interface Sheet {
  readonly problems: readonly SheetProblem[];
}

/** Opens a file and reads it as a sheet of one kind; a header without rows is an answer only where that is allowed. */
export type OpenSheet = <S extends Sheet>(
  path: string,
  read: (table: Table) => S,
  wanted: readonly SheetKind[],
  mayBeEmpty?: boolean,
) => S | string;

/** Opens the files of one command, remarks added to the list given; a sentence for options that say nothing. */
export function sheetOpener(options: Options, terminal: Terminal, remarks: string[]): OpenSheet | string {
  const written = readWrittenHow(options);
  if (typeof written === 'string') return written;
  return function open<S extends Sheet>(
    path: string,
    read: (table: Table) => S,
    wanted: readonly SheetKind[],
    mayBeEmpty = false,
  ): S | string {
    const bytes = terminal.bytes(path);
    if (typeof bytes === 'string') return bytes;
    const { table: raw, problems: broken, form } = readFile(bytes, path, { wanted });
    const stops = broken.filter((problem) => !isHarmless(problem) && !(mayBeEmpty && isHeaderOnly(problem)));
    if (raw === null || stops.length > 0) return sentencesOf(stops);
    const { table, problems: open, leftOut } = settled(raw, form, wanted, written);
    if (open.length > 0) return sentencesOf(open);
    remarks.push(...formRemarks(form, path));
    const sheet = read(table);
    const wrong = wrongIn(sheet.problems);
    if (wrong !== null) return wrong;
    remarks.push(...remarksOn([...broken.filter(isHarmless), ...leftOut, ...sheet.problems]));
    return sheet;
  };
}

function isHeaderOnly({ code, with: details }: SheetProblem): boolean {
  return code === 'file-empty' && details.found === 'header-only';
}

/** The table with its days and decimals as they are written, asked where neither the file nor an option tells. */
function settled(table: Table, form: FileForm, wanted: readonly SheetKind[], written: WrittenHow): SettledTable {
  const kind = recogniseSheet(table, wanted) ?? wanted[0] ?? null;
  // Numbers of a workbook are numbers, whatever its language shows.
  const numbers = form.form === 'xlsx' ? { decimalMark: 'dot' as const } : {};
  const first = settleConventions(table, columnsOfKind(kind), { ...numbers, ...written[useOf(wanted)] });
  if (first.problems.length === 0) return first;
  return settleConventions(table, columnsOfKind(kind), { ...written.all, ...numbers, ...written[useOf(wanted)] });
}

/** The option that names a file of a kind. */
const uses: Readonly<Partial<Record<SheetKind, FileUse>>> = {
  'subscription-list': 'subscriptions',
  'price-list': 'prices',
  'offer-matrix': 'matrix',
  'invoice-totals': 'invoice',
  'open-invoices': 'invoices',
  payments: 'payments',
};

function useOf(wanted: readonly SheetKind[]): FileUse {
  const [first] = wanted;
  return (first === undefined ? null : uses[first]) ?? 'recon';
}

const encodings: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

/** What is worth saying of how a file was read: a guess, or a choice among sheets. */
function formRemarks(form: FileForm, path: string): readonly string[] {
  if (form.form === 'csv')
    return form.encodingGuessed ? [`${path} is no UTF-8; it was read as ${encodings[form.encoding]}.`] : [];
  if (form.form === 'sheet') return [];
  if (form.sheets === 1) return [];
  const [one, ...more] = form.alike.map((name) => `"${name}"`);
  const alike =
    one === undefined
      ? ''
      : more.length === 0
        ? ` ${one} has the same columns and was not read: save it as a file of its own.`
        : ` ${[one, ...more].join(', ')} have the same columns and were not read: save each as a file of its own.`;
  return [`${path}: sheet "${form.sheet ?? ''}" was read, one of ${form.sheets}.${alike}`];
}
