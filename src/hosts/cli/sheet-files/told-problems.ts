/**
 * The single place that says on a terminal what is wrong with a sheet: a column that is wrong in every row is one
 * sentence, and what is wrong here and there is told place by place.
 */
import { locatedSentence } from '../../../messages/index.ts';
import { isHarmless, type SheetProblem } from '../../../sheets/index.ts';

/** Problems of one code and column: the first of them, and how many there are. */
interface Alike {
  readonly first: SheetProblem[];
  count: number;
}

/** So many are told one by one. */
const FEW = 3;
const MOST_TOLD = 10;

/** Tells of the problems of a sheet that comes in parts as of one that comes at once; only the first are kept. */
export function problemTeller() {
  const all = new Map<string, Alike>();
  return {
    add: (problems: readonly SheetProblem[]): void => {
      for (const problem of problems) if (!isHarmless(problem)) keep(all, problem);
    },
    /** A sentence for what stops the sheet from being taken as it stands; null where nothing does. */
    wrong: (): string | null => (all.size === 0 ? null : told([...all.values()])),
  };
}

/** A sentence for what stops a sheet from being taken as it stands; null where nothing does. */
export function wrongIn(problems: readonly SheetProblem[]): string | null {
  const teller = problemTeller();
  teller.add(problems);
  return teller.wrong();
}

/** All of these, whether a sheet can be taken with them or not. */
export function sentencesOf(problems: readonly SheetProblem[]): string {
  const all = new Map<string, Alike>();
  for (const problem of problems) keep(all, problem);
  return told([...all.values()]);
}

/** What is worth saying of a sheet that is taken as it stands. */
export function remarksOn(problems: readonly SheetProblem[]): readonly string[] {
  const byCode = new Map<string, SheetProblem[]>();
  for (const problem of problems) {
    const alike = byCode.get(problem.code);
    if (alike === undefined) byCode.set(problem.code, [problem]);
    else alike.push(problem);
  }
  return [...byCode.values()].flatMap((alike) => {
    const more = alike.length - FEW;
    return [...alike.slice(0, FEW).map(locatedSentence), ...(more > 0 ? [moreLikeThese(more)] : [])];
  });
}

function moreLikeThese(more: number): string {
  return more === 1 ? '1 more problem like these.' : `${more} more problems like these.`;
}

function keep(all: Map<string, Alike>, problem: SheetProblem): void {
  const { code, at } = problem;
  const key = at.kind === 'cell' ? `${code} ${at.column ?? ''}` : code;
  const alike = all.get(key);
  if (alike === undefined) return void all.set(key, { first: [problem], count: 1 });
  alike.count += 1;
  if (alike.count <= FEW) alike.first.push(problem);
}

/** A line each, the first so many. */
function told(all: readonly Alike[]): string {
  const lines = all.flatMap(linesOf);
  const shown = lines.slice(0, MOST_TOLD);
  const more = sum(lines.map(({ tells }) => tells)) - sum(shown.map(({ tells }) => tells));
  return [...shown.map(({ line }) => line), ...(more > 0 ? [moreLikeThese(more)] : [])].join('\n');
}

interface Line {
  readonly line: string;
  /** How many problems it tells. */
  readonly tells: number;
}

function linesOf({ first, count }: Alike): readonly Line[] {
  const lines = first.map((problem) => ({ line: locatedSentence(problem), tells: 1 }));
  const [one] = lines;
  if (count <= FEW || one === undefined) return lines;
  return [{ line: `${one.line} The same in ${count - 1} more rows.`, tells: count }];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
