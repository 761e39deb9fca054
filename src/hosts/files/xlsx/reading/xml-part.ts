/**
 * The single place where a part of a workbook is read as XML, as it is unpacked: elements without their prefix,
 * text, and an end. Entities of a document's own are not expanded, so a text cannot grow.
 */
import { SaxesParser } from 'saxes';
import { DamagedArchive, unpack, type Archive } from './archive.ts';

/** What is told while a part is read. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A part that is no well-formed XML; `part` is its name. */
export class DamagedPart extends Error {
  readonly part: string;

  constructor(part: string) {
    super(`${part} cannot be read`);
    this.part = part;
  }
}

/** Reads a part; false where the archive has none of that name. Throws `DamagedPart`. */
export function readXmlPart(
  archive: Archive,
  name: string,
  reader: XmlReader,
  told?: (bytes: number) => void,
): boolean {
  const part = archive.parts.get(name.toLowerCase());
  if (part === undefined) return false;
  const parser = new SaxesParser({ xmlns: false });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  parser.on('opentag', (tag) => {
    reader.open(local(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => reader.close?.(local(tag.name)));
  const text = (piece: string): void => reader.text?.(piece);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('error', () => {
    throw new DamagedArchive();
  });
  try {
    unpack(archive, part, (piece) => {
      parser.write(decoded(decoder, piece));
      told?.(piece.length);
    });
    parser.write(decoded(decoder, null)).close();
  } catch (thrown) {
    throw thrown instanceof DamagedArchive ? new DamagedPart(part.name) : thrown;
  }
  return true;
}

/** A fatal decoder throws for one reason only: these bytes are no UTF-8. Null ends the text. */
function decoded(decoder: TextDecoder, piece: Uint8Array | null): string {
  try {
    return piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch {
    throw new DamagedArchive();
  }
}

/** `x:row` of one program is the `row` of another. */
function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
