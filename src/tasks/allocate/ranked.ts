/** The single order of several solutions: fewest invoices, those due first, numbers that follow each other. */
import type { OpenInvoice } from '../../sheets/index.ts';

type Solution = readonly OpenInvoice[];

/** The subsets, given by indices, as invoices and in order. */
export function ranked(subsets: readonly (readonly number[])[], among: readonly OpenInvoice[]): Solution[] {
  const place = placesByNumber(among);
  const solutions = subsets.map((subset) => subset.flatMap((index) => among[index] ?? []));
  return solutions.sort(
    (a, b) =>
      a.length - b.length || dueFirst(a, b) || scattered(a, place) - scattered(b, place) || byPlace(a, b, place),
  );
}

type Places = ReadonlyMap<OpenInvoice, number>;

/** `INV-9` stands before `INV-10`. */
function placesByNumber(among: readonly OpenInvoice[]): Places {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const inOrder = [...among].sort((a, b) => compare(a.number, b.number));
  return new Map(inOrder.map((invoice, place) => [invoice, place]));
}

function dueFirst(a: Solution, b: Solution): number {
  const [left, right] = [a, b].map((solution) => solution.map(({ due, date }) => due ?? date).sort((x, y) => x - y));
  const differs = left?.findIndex((day, i) => day !== right?.[i]) ?? -1;
  return differs === -1 ? 0 : (left?.[differs] ?? 0) - (right?.[differs] ?? 0);
}

/** How many invoices lie between those of the solution. */
function scattered(solution: Solution, place: Places): number {
  const places = solution.map((invoice) => place.get(invoice) ?? 0);
  return Math.max(...places) - Math.min(...places) + 1 - solution.length;
}

function byPlace(a: Solution, b: Solution, place: Places): number {
  const [first, other] = [a, b].map((solution) => Math.min(...solution.map((invoice) => place.get(invoice) ?? 0)));
  return (first ?? 0) - (other ?? 0);
}
