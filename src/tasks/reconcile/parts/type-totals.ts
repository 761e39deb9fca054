/** The single place for what the lines of each charge type come to: how many, and charges and credits before tax. */
import type { LicenceLine } from '../../../sheets/index.ts';
import { add, zero, type Rational } from '../../../values/index.ts';

/** Totals of one charge type of one currency. */
export interface TypeTotals {
  /** As the file names it. */
  readonly name: string;
  /** The first row with it, counted from 1. */
  readonly firstRow: number;
  readonly lines: number;
  /** Sum of what is charged, discounts taken off. */
  readonly charges: Rational;
  /** Sum of what is given back; not above zero. */
  readonly credits: Rational;
}

/** The types of lines, in the order in which they first appear. */
export function typeTotals(lines: readonly LicenceLine[]): readonly TypeTotals[] {
  return addTypes(
    lines.map(({ row, chargeType: { name }, subtotal, amount }) => {
      const money = subtotal ?? amount;
      const [charges, credits] = money.n < 0n ? [zero, money] : [money, zero];
      return { name, firstRow: row, lines: 1, charges, credits };
    }),
  );
}

/** Totals under one name are one, in the order of the file. */
export function addTypes(types: readonly TypeTotals[]): readonly TypeTotals[] {
  const all = new Map<string, TypeTotals>();
  for (const type of types) {
    const known = all.get(type.name);
    all.set(type.name, known === undefined ? type : together(known, type));
  }
  return [...all.values()].sort((a, b) => a.firstRow - b.firstRow);
}

function together(a: TypeTotals, b: TypeTotals): TypeTotals {
  return {
    name: a.name,
    firstRow: Math.min(a.firstRow, b.firstRow),
    lines: a.lines + b.lines,
    charges: add(a.charges, b.charges),
    credits: add(a.credits, b.credits),
  };
}
