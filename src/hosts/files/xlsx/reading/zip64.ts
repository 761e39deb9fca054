/** The single place that knows the second end record of large archives, which some programs write for small ones too. */

const LOCATOR = 0x07064b50;
const END = 0x06064b50;

/** How many parts there are and where their directory begins; null where the archive has no such record. */
export function zip64Part(view: DataView, end: number): { readonly count: number; readonly directory: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR) return null;
  const at = whole(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END) return null;
  return { count: whole(view, at + 32), directory: whole(view, at + 48) };
}

function whole(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
