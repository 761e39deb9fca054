/** Lines of a read file as the chunks of columns that a large file passes in. */
import type { LicenceFile, LicenceLine, SubscriptionList } from '../../../src/sheets/index.ts';
import type { PlainFile, PlainLines } from '../../../src/tasks/index.ts';
import { toDouble, type Rational } from '../../../src/values/index.ts';

const UNITS = 10_000;

/** A file as it passes. */
interface PlainChunks {
  readonly plain: PlainFile;
  readonly chunks: readonly PlainLines[];
  /** Some lines once more. */
  readonly chunkOf: (lines: readonly LicenceLine[]) => PlainLines;
  readonly codeOf: (id: string) => number;
}

/** The file in chunks of so many lines, and the code of each subscription. */
export function plainChunks({ lines }: LicenceFile, list: SubscriptionList | null, size: number): PlainChunks {
  const [types, currencies, frequencies, offers, days, ids, customers] = Array.from({ length: 7 }, () => dictionary());
  const meanings = {
    chargeType: [] as LicenceLine['chargeType'][],
    currency: currencies!.values as (string | null)[],
    frequency: frequencies!.values as LicenceLine['frequency'][],
    offer: offers!.values as (string | null)[],
    day: days!.values as LicenceLine['subscriptionStart'][],
  };
  const places = new Map(list?.subscriptions.map(({ subscription }, place) => [subscription, place]));
  const chunkOf = (own: readonly LicenceLine[]): PlainLines => {
    const number = (of: (line: LicenceLine) => Rational | null) =>
      Float64Array.from(own, (line) => Math.round(toDouble(of(line) ?? { n: 0n, d: 1n }) * UNITS));
    const code = (known: ReturnType<typeof dictionary> | undefined, of: (line: LicenceLine) => unknown) =>
      Int32Array.from(own, (line) => known!.code(of(line)));
    const chargeType = Int32Array.from(own, (line) => {
      const found = types!.code(line.chargeType.name);
      meanings.chargeType[found] = line.chargeType;
      return found;
    });
    return {
      size: own.length,
      firstRow: own[0]?.row ?? 1,
      plain: new Uint8Array(own.length).fill(1),
      numbers: {
        unitPrice: number(({ unitPrice }) => unitPrice),
        quantity: number(({ quantity }) => quantity),
        amount: number(({ amount }) => amount),
        discount: number(({ discount }) => discount),
        subtotal: number(({ subtotal }) => subtotal),
        tax: number(({ tax }) => tax),
        total: number(({ total }) => total),
      },
      codes: {
        chargeType,
        currency: code(currencies, ({ currency }) => currency),
        frequency: code(frequencies, ({ frequency }) => frequency),
        offer: code(offers, ({ offerId }) => offerId),
        serviceStart: code(days, ({ subscriptionStart }) => subscriptionStart),
        chargeStart: code(days, ({ chargeStart }) => chargeStart),
        chargeEnd: code(days, ({ chargeEnd }) => chargeEnd),
      },
      subscription: code(ids, ({ subscription }) => subscription),
      customer: code(customers, ({ customerId }) => customerId),
      named: Uint8Array.from(own, ({ customerId }) => (customerId === null ? 0 : 1)),
      listed: Int32Array.from(own, ({ subscription }) => places.get(subscription) ?? -1),
    };
  };
  const chunks: PlainLines[] = [];
  for (let from = 0; from < lines.length; from += size)
    chunks.push({ ...chunkOf(lines.slice(from, from + size)), firstRow: from + 1 });
  const has = new Set(['discount', 'subtotal', 'tax', 'total'] as const);
  const groupsOf: PlainFile['groupsOf'] = ({ customerId, offerId, subscription }) => ({
    customer: customers!.code(customerId),
    offer: offers!.code(offerId),
    subscription: ids!.code(subscription),
  });
  return { plain: { meanings, has, groupsOf }, chunks, chunkOf, codeOf: (id) => ids!.code(id) };
}

function dictionary() {
  const codes = new Map<unknown, number>();
  const values: unknown[] = [];
  return {
    values,
    code(value: unknown): number {
      const known = codes.get(value);
      if (known !== undefined) return known;
      codes.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}
