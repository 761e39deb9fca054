/**
 * The single way from cells to keys of the repeated texts of rows. Keys say which texts are the same and ask nothing but
 * bytes, so that whichever thread has time may write them.
 */
import type { LicenceColumn } from '../../../../../sheets/index.ts';
import type { WorkedFile } from '../rows/byte-work.ts';
import type { PlacedBlock, TextColumn } from '../rows/rooms.ts';
import { placesOf } from './places.ts';

/** The columns of texts. */
const columns = {
  chargeType: 'ChargeType',
  currency: 'Currency',
  frequency: 'BillingCycleType',
  offer: 'DurableOfferId',
  serviceStart: 'SubscriptionStartDate',
  serviceEnd: 'SubscriptionEndDate',
  chargeStart: 'ChargeStartDate',
  chargeEnd: 'ChargeEndDate',
} as const satisfies Readonly<Record<TextColumn, LicenceColumn>>;

/** Their names. */
export const textNames = Object.keys(columns) as TextColumn[];

/** Where they stand in a file, counted from 0; undefined for those that it has not. */
export type TextPlaces = Readonly<Record<TextColumn, number | undefined>>;

/** Of a file. */
export function textPlaces({ head }: WorkedFile): TextPlaces {
  const places = placesOf(head);
  return Object.fromEntries(textNames.map((name) => [name, places.get(columns[name])])) as TextPlaces;
}

/** Writes the keys of a block into its room. */
export function textKeys(file: WorkedFile): (placed: PlacedBlock) => void {
  const places = textPlaces(file);
  return (placed) => {
    for (const name of textNames) {
      const place = places[name];
      if (place !== undefined) file.work.textKeys(placed, place, placed.room.textKeys[name]);
    }
  };
}
