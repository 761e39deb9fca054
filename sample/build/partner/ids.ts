/**
 * The single place where the sample's ids come from: SHA-1 of an address under tieout.example,
 * so that they look real, belong to nobody and are the same on each build.
 */
import { createHash } from 'node:crypto';

/** The name space for addresses of RFC 4122, appendix C. */
const ADDRESSES = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** The version 5 UUID of `https://tieout.example/<path>`. */
export function guid(path: string): string {
  const bytes = digest(path, ADDRESSES).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** An order id: 18 digits, three more than a spreadsheet keeps when it takes them for a number. */
export function orderId(path: string): string {
  const number = digest(path).readBigUInt64BE(0);
  return (100_000_000_000_000_000n + (number % 900_000_000_000_000_000n)).toString();
}

/** The internal subscription id of a reconciliation file, which is not the one Partner Center shows. */
export function internalId(path: string): string {
  const letters = [...digest(path).subarray(0, 8)].map((byte) => LETTERS.charAt(byte % LETTERS.length));
  return `${letters.join('')}AAAAAAIA`;
}

/** `Exchange Online (Plan 1)` as a step of a path: `exchange-online-plan-1`. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function digest(path: string, nameSpace = Buffer.alloc(0)): Buffer {
  return createHash('sha1').update(nameSpace).update(`https://tieout.example/${path}`).digest();
}
