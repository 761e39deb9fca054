/** Plans of made-up months drawn by chance: what happens to whom is weighed by how often it is named. */
import fc from 'fast-check';
import { readCsv } from '../../../src/hosts/files/index.ts';
import type { Table } from '../../../src/sheets/index.ts';
import { csvOf, type Cells, type Happening, type Plan } from './month.ts';

/** What is drawn from. */
export interface Drawn {
  readonly happenings: readonly Happening[];
  readonly frequencies: readonly ('monthly' | 'annual')[];
  readonly subscriptions: { readonly minLength: number; readonly maxLength: number };
}

/** Months of the years in which annual billing was new, on any billing day. */
export function drawnPlan({ happenings, frequencies, subscriptions }: Drawn): fc.Arbitrary<Plan> {
  return fc.record({
    year: fc.constantFrom(2019, 2020, 2021),
    month: fc.integer({ min: 4, max: 11 }),
    billingDay: fc.integer({ min: 1, max: 31 }),
    indirect: fc.boolean(),
    subscriptions: fc.array(
      fc.record({
        happening: fc.constantFrom(...happenings),
        frequency: fc.constantFrom(...frequencies),
        age: fc.oneof(fc.integer({ min: 0, max: 45 }), fc.integer({ min: 46, max: 700 })),
        offer: fc.integer({ min: 0, max: 5 }),
        customer: fc.integer({ min: 0, max: 4 }),
        quantity: fc.integer({ min: 1, max: 60 }),
        day: fc.nat(200),
      }),
      subscriptions,
    ),
  });
}

/** Rows as they are read from a file of this name. */
export function tableOf(name: string, rows: readonly Cells[]): Table {
  const { table, problems } = readCsv(csvOf(rows), name);
  if (table === null || problems.length > 0) throw new Error(JSON.stringify(problems));
  return table;
}
