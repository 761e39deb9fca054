/**
 * The single place that tells what a file is that is neither a table of text nor a workbook read here: by its first
 * bytes, by the parts of an archive, and by how a text begins.
 */
import type { SheetProblem, SheetProblems } from '../../sheets/index.ts';
import type { Archive } from './xlsx/reading/archive.ts';

type Foreign = SheetProblems['file-not-text']['found'];

/** The problem of a file that is something else. */
export function foreignFile(file: string, found: Foreign, line: number | null = null): SheetProblem {
  const at = { kind: 'cell', file, row: null, line, column: null } as const;
  return { code: 'file-not-text', at, with: { found, expected: 'csv-or-xlsx' } };
}

const signatures: readonly { readonly found: Foreign; readonly begins: readonly number[] }[] = [
  { found: 'archive', begins: [0x50, 0x4b, 0x03, 0x04] },
  { found: 'archive', begins: [0x1f, 0x8b] },
  { found: 'archive', begins: [0x37, 0x7a, 0xbc, 0xaf] },
  { found: 'archive', begins: [0x52, 0x61, 0x72, 0x21, 0x1a] },
  { found: 'other-workbook', begins: [0xd0, 0xcf, 0x11, 0xe0] },
  { found: 'pdf', begins: [0x25, 0x50, 0x44, 0x46] },
  { found: 'picture', begins: [0x89, 0x50, 0x4e, 0x47] },
  { found: 'picture', begins: [0xff, 0xd8, 0xff] },
  { found: 'picture', begins: [0x47, 0x49, 0x46, 0x38] },
  { found: 'picture', begins: [0x49, 0x49, 0x2a, 0x00] },
  { found: 'picture', begins: [0x4d, 0x4d, 0x00, 0x2a] },
];

/** What bytes are that are no text, by how they begin; null where they may be text. */
export function foreignBytes(bytes: Uint8Array): Foreign | null {
  const seen = signatures.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))?.found ?? null;
  return seen === 'other-workbook' && isLocked(bytes) ? 'locked' : seen;
}

/** A workbook with a password lies packed and encrypted in a container of the old kind, under this name. */
function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}

/** Parts by which other programs' archives are known, in lower case. */
const parts: readonly (readonly [part: string, found: Foreign])[] = [
  ['xl/workbook.bin', 'other-workbook'],
  ['index/document.iwa', 'other-workbook'],
  ['content.xml', 'other-workbook'],
  ['word/document.xml', 'document'],
  ['ppt/presentation.xml', 'document'],
];

/** What an archive is that holds no workbook; null where it may hold one. */
export function foreignArchive({ parts: own }: Archive): Foreign | null {
  return parts.find(([part]) => own.has(part))?.[1] ?? null;
}

const beginnings: readonly (readonly [beginning: RegExp, found: Foreign])[] = [
  [/^\s*<(?:!doctype\s+html|html|head|body|table)\b/iu, 'web-page'],
  [/^\s*<(?:\?xml|[a-z]+:?[a-z]*\s+xmlns)/iu, 'xml'],
  [/^\s*(?:\{\s*"|\[\s*[{[])/u, 'json'],
];

/** What a text is that is no table, by how it begins; null where it may be one. */
export function foreignText(text: string): Foreign | null {
  return beginnings.find(([beginning]) => beginning.test(text.slice(0, 200)))?.[1] ?? null;
}
