/** The single list of bytes that mean something where rows and cells are parted. */
export const TAB: u8 = 0x09;
export const LINE_FEED: u8 = 0x0a;
export const CARRIAGE_RETURN: u8 = 0x0d;
export const BLANK: u8 = 0x20;
export const QUOTE: u8 = 0x22;
export const MINUS: u8 = 0x2d;
export const ZERO: u8 = 0x30;

/** Blanks as texts are trimmed of, of those that are one byte. */
export function isSpace(byte: u8): bool {
  return byte === BLANK || (byte >= TAB && byte <= CARRIAGE_RETURN);
}
