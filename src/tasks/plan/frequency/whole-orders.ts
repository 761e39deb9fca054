/**
 * The single place that holds an order together: its subscriptions change as one, so where one of them cannot, none of
 * the others does, and each says which one is in the way. Other orders are not touched by it.
 */
import type { FrequencyNoteCode } from './frequency-notes.ts';
import { frequencyNote } from './frequency-notes.ts';
import { isDoable, notesOf } from '../outcome.ts';
import { tie } from './choose.ts';
import type { DraftedRow } from './draft-row.ts';

/** The rows, with those held back that belong to an order that cannot change as a whole. */
export function wholeOrders(drafted: readonly DraftedRow[]): readonly DraftedRow[] {
  return ordersOf(drafted).flatMap((order) => {
    const inTheWay = order.find(({ row }) => !isDoable(row.outcome) && !isThereAlready(row));
    return inTheWay === undefined ? order : order.map((one) => heldBack(one, inTheWay));
  });
}

/** A part of the order that has the new frequency already keeps nobody from having it. */
function isThereAlready({ outcome }: DraftedRow['row']): boolean {
  const there: FrequencyNoteCode = 'same-frequency';
  const notes = notesOf(outcome);
  return notes.length === 1 && notes[0]?.code === there;
}

function heldBack(one: DraftedRow, { row: other }: DraftedRow): DraftedRow {
  if (!isDoable(one.row.outcome)) return one;
  const note = frequencyNote('order-blocked', { subscription: other.subscription.subscription });
  const kind = other.outcome.kind === 'not-known' ? 'not-known' : 'blocked';
  return {
    row: { ...one.row, outcome: { kind, notes: [note] }, on: null, after: null, lines: [] },
    stay: [],
    change: [],
  };
}

/** Rows that move together, in the order in which they were given. */
function ordersOf(drafted: readonly DraftedRow[]): readonly (readonly DraftedRow[])[] {
  const left = new Set(drafted);
  const orders: DraftedRow[][] = [];
  for (const first of drafted) {
    if (!left.delete(first)) continue;
    const order = [first];
    for (const member of order) {
      for (const other of left) {
        if (!tied(member, other)) continue;
        left.delete(other);
        order.push(other);
      }
    }
    orders.push(order);
  }
  return orders;
}

function tied({ row: a }: DraftedRow, { row: b }: DraftedRow): boolean {
  return tie(a.subscription, b.subscription) !== null;
}
