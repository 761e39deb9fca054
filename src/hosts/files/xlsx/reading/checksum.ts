/** The single place for the checksum by which an archive knows that a part came through whole (CRC-32 of ISO 3309). */

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export interface Checksum {
  add(piece: Uint8Array): void;
  /** Of all that was added, from 0 to 2^32 - 1. */
  value(): number;
}

/** A checksum of nothing yet. */
export function checksum(): Checksum {
  let value = -1;
  return {
    add: (piece) => {
      for (const byte of piece) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
    },
    value: () => ~value >>> 0,
  };
}
