/**
 * The one place where the catalogue meets Excel's functions runtime: every id gets a body that turns what Excel
 * hands over into plain cells and what we answer into what Excel shows. Nothing thrown reaches Excel raw.
 */
import {
  bugCell,
  bugCode,
  problemCell,
  type CallLog,
  type Cell,
  type CustomFunction,
  type Surroundings,
} from '../functions/index.ts';
import { fromAddress, loggedAs } from './a1.ts';
import { callingCell, fromExcelArguments } from './excel-arguments.ts';
import { toExcelCells, type ExcelCell } from './excel-answers.ts';

/** Who is told what the functions do. */
export interface Listeners {
  /** Of a defect of ours, for the log behind Diagnostics. */
  readonly onBug: (code: string, thrown: unknown) => void;
  /** Of every answer, for explanations. */
  readonly log: Pick<CallLog, 'record'>;
}

/** Associates functions that are here; must run before the page is ready. */
export function associate(
  functions: readonly CustomFunction[],
  surroundings: Surroundings,
  listeners: Listeners,
): void {
  for (const each of functions)
    CustomFunctions.associate(each.id, (...received: readonly unknown[]) =>
      toExcelCells(answer(each, received, surroundings, listeners)),
    );
}

/** Functions whose bodies come behind the page's first script. */
export interface LaterFunctions {
  readonly ids: readonly string[];
  /** Loads the bodies; asked again after it failed. */
  readonly load: () => Promise<readonly CustomFunction[]>;
}

/** Associates functions that are loaded when the first of them is called; until then their cells show that they wait. */
export function associateLater({ ids, load }: LaterFunctions, surroundings: Surroundings, listeners: Listeners): void {
  let loading: Promise<readonly CustomFunction[]> | null = null;
  const loaded = (): Promise<readonly CustomFunction[]> =>
    (loading ??= load().catch((thrown: unknown) => {
      loading = null;
      throw thrown;
    }));
  for (const id of ids)
    CustomFunctions.associate(id, async (...received: readonly unknown[]): Promise<ExcelCell[][]> => {
      try {
        const each = (await loaded()).find((candidate) => candidate.id === id);
        if (each !== undefined) return toExcelCells(answer(each, received, surroundings, listeners));
      } catch (thrown) {
        listeners.onBug('functions-unreachable', thrown);
      }
      return toExcelCells([[refused('functions-unreachable', id, surroundings)]]);
    });
}

/** With stale metadata Excel still sends the arguments of an older list; the count is the one sign of it. */
function answer(
  each: CustomFunction,
  received: readonly unknown[],
  surroundings: Surroundings,
  { onBug, log }: Listeners,
): Cell[][] {
  const args = fromExcelArguments(received);
  try {
    const required = each.parameters.filter((parameter) => !parameter.optional).length;
    const repeats = each.parameters.at(-1)?.repeating === true;
    if (args.length < required || (!repeats && args.length > each.parameters.length))
      return [[refused('functions-outdated', each.id, surroundings)]];
    const rows = each.run(args);
    const address = callingCell(received);
    if (address !== null) log.record(loggedAs(fromAddress(address)), { id: each.id, args, rows });
    return rows;
  } catch (thrown) {
    onBug(bugCode(thrown), thrown);
    return [[bugCell(thrown, surroundings.language)]];
  }
}

/** The cell that says what keeps a function from being run at all. */
function refused(code: 'functions-outdated' | 'functions-unreachable', id: string, { language }: Surroundings): Cell {
  return problemCell([{ code, at: { kind: 'argument', name: id }, with: {} }], language);
}
