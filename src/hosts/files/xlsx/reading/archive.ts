/**
 * The single reader of the archive a workbook is: its list of parts, and one part at a time as a stream of bytes.
 * What a part claims to unpack to is looked at before a byte of it is unpacked, and never exceeded.
 */
import { Inflate } from 'fflate';
import { checksum } from './checksum.ts';
import { zip64Part } from './zip64.ts';

/** One part of the archive, as its directory lists it. */
export interface ArchivePart {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly checksum: number;
  /** Where its own header stands. */
  readonly offset: number;
  readonly encrypted: boolean;
}

/** Parts by name, in lower case: the names of a workbook are compared without regard to case. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly parts: ReadonlyMap<string, ArchivePart>;
}

/** A workbook that ends early, or holds what it says it does not. */
export class DamagedArchive extends Error {}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record with the longest comment it may carry. */
const LONGEST_END = 22 + 0xffff;

/** The list of parts; null where the bytes are no archive or end before their directory. */
export function openArchive(bytes: Uint8Array): Archive | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const parts = new Map<string, ArchivePart>();
  let at = end.directory;
  for (let index = 0; index < end.count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((each) => view.getUint16(at + each, true));
    const next = at + 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    if (next > bytes.length) return null;
    const part = entryAt(view, bytes, at);
    parts.set(part.name.toLowerCase(), part);
    at = next;
  }
  return { bytes, parts };
}

/** Unpacks a part piece by piece; throws `DamagedArchive` where its bytes are not what the directory says. */
export function unpack({ bytes }: Archive, part: ArchivePart, take: (piece: Uint8Array) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.offset + 30 > bytes.length || view.getUint32(part.offset, true) !== LOCAL) throw new DamagedArchive();
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  if (part.encrypted || start + part.packed > bytes.length) throw new DamagedArchive();
  const packed = bytes.subarray(start, start + part.packed);
  let size = 0;
  const sum = checksum();
  const checked = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > part.unpacked) throw new DamagedArchive();
    sum.add(piece);
    if (piece.length > 0) take(piece);
  };
  if (part.method === 0) checked(packed);
  else if (part.method === 8) inflate(packed, checked);
  else throw new DamagedArchive();
  if (size !== part.unpacked || sum.value() !== part.checksum) throw new DamagedArchive();
}

const PIECE = 65_536;

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take);
  for (let at = 0; at < packed.length; at += PIECE) {
    pushed(stream, packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
}

/** The library's errors carry a number; whatever else is thrown comes from whoever takes the bytes. */
function pushed(stream: Inflate, piece: Uint8Array, last: boolean): void {
  try {
    stream.push(piece, last);
  } catch (thrown) {
    const isLibrarys =
      typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'number';
    throw isLibrarys ? new DamagedArchive() : thrown;
  }
}

interface EndRecord {
  readonly count: number;
  readonly directory: number;
}

/** Looked for from the end: a comment may stand behind it. */
function endRecord(view: DataView): EndRecord | null {
  const from = view.byteLength - 22;
  for (let at = from; at >= 0 && at > view.byteLength - LONGEST_END; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const large = zip64Part(view, at);
    return large ?? { count: view.getUint16(at + 10, true), directory: view.getUint32(at + 16, true) };
  }
  return null;
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ArchivePart {
  const nameLength = view.getUint16(at + 28, true);
  const fields = {
    unpacked: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    ...largeFields(view, at + 46 + nameLength, view.getUint16(at + 30, true), fields),
  };
}

const LARGE = 0xffffffff;

/** Sizes that do not fit 32 bits stand behind the name, in the order of the fields, and only those. */
function largeFields<F extends Readonly<Record<string, number>>>(
  view: DataView,
  from: number,
  length: number,
  fields: F,
): F {
  const large: Record<string, number> = { ...fields };
  let at = from;
  while (at + 4 <= from + length) {
    const [id, size] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    let value = at + 4;
    for (const name of Object.keys(fields)) {
      if (id !== 1 || large[name] !== LARGE || value + 8 > at + 4 + size) continue;
      large[name] = view.getUint32(value, true) + view.getUint32(value + 4, true) * 2 ** 32;
      value += 8;
    }
    at += 4 + size;
  }
  return large as F;
}
