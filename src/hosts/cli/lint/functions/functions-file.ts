/** F-01 and F-02: a functions file is JSON of the shape Excel reads, small enough for every client. */
import type { Finding, FindingCode } from '../finding.ts';
import { printJsonPath, readJson, type JsonPath, type JsonTree } from '../reading/json-tree.ts';

/** Ours; the desktop refuses a file above 1 MB. */
const mostBytes = 100 * 1024;

interface Described {
  readonly name: string;
  readonly description: string;
}

export interface DescribedFunction extends Described {
  readonly id: string;
  readonly parameters: readonly Described[];
  readonly options: Readonly<Record<string, unknown>>;
}

export interface FunctionsFile {
  readonly file: string;
  readonly functions: readonly DescribedFunction[];
  readonly flags: Readonly<Record<string, unknown>>;
  readonly say: (code: FindingCode, path: JsonPath, found: string, write: string) => Finding;
}

/** The file and what is wrong with its form; null when it is too far from the form to be read. */
export function readFunctionsFile(
  text: string,
  file: string,
): { readonly read: FunctionsFile | null; readonly findings: readonly Finding[] } {
  const tree = readJson(text);
  const say = saying(tree, file);
  const faults = tree.faults.map(({ line, column, message }): Finding => {
    const write = 'Generate the file anew; it is never written by hand.';
    return { code: 'F-01', file, line, column, path: 'document', found: `Not JSON: ${message}.`, write };
  });
  if (faults.length > 0) return { read: null, findings: faults };
  const misshapen = shapeFaults(tree.value, say);
  const size = new TextEncoder().encode(text).length;
  const heavy =
    size > mostBytes ? [say('F-02', [], `The file has ${size} bytes.`, `Keep it within ${mostBytes}.`)] : [];
  return {
    read: misshapen.length > 0 ? null : { file, say, ...partsOf(tree.value) },
    findings: [...misshapen, ...heavy],
  };
}

function saying(tree: JsonTree, file: string): FunctionsFile['say'] {
  return (code, path, found, write) => ({
    code,
    file,
    ...tree.positionOf(path),
    path: path.length === 0 ? 'document' : printJsonPath(path),
    found,
    write,
  });
}

function shapeFaults(value: unknown, say: FunctionsFile['say']): readonly Finding[] {
  const functions = isRecord(value) ? value['functions'] : null;
  if (!Array.isArray(functions) || functions.length === 0)
    return [say('F-01', [], 'There is no list of functions.', 'Write {"functions":[…]}.')];
  return functions.flatMap((each: unknown, i) => {
    const at = ['functions', i];
    if (!isRecord(each)) return [say('F-01', at, 'This is not a function.', 'Write {"id":…,"name":…}.')];
    const parameters: readonly unknown[] | null = Array.isArray(each['parameters']) ? each['parameters'] : null;
    return [
      ...textFaults(each, ['id', 'name', 'description'], at, say),
      ...(isRecord(each['result']) ? [] : [say('F-01', at, 'The result is missing.', 'Add "result".')]),
      ...(parameters ?? []).flatMap((parameter, j) =>
        textFaults(parameter, ['name', 'description', 'type'], [...at, 'parameters', j], say),
      ),
      ...(parameters === null
        ? [say('F-01', at, 'The parameters are missing.', 'Add "parameters", if need be [].')]
        : []),
    ];
  });
}

function textFaults(
  value: unknown,
  keys: readonly string[],
  at: JsonPath,
  say: FunctionsFile['say'],
): readonly Finding[] {
  const record = isRecord(value) ? value : {};
  return keys
    .filter((key) => typeof record[key] !== 'string' || record[key] === '')
    .map((key) => say('F-01', [...at, key], `There is no "${key}".`, `Add "${key}" with its text.`));
}

/** Called once the shape is known to hold. */
function partsOf(value: unknown): Pick<FunctionsFile, 'functions' | 'flags'> {
  const { functions, ...flags } = value as { readonly functions: readonly DescribedFunction[] };
  return {
    flags,
    functions: functions.map((each) => ({ ...each, options: isRecord(each.options) ? each.options : {} })),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
