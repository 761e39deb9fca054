/** The single place for the look of cells in the browser workbook: inputs blue on pale fill, formulas black, quiet headers. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';

/** On every machine, and narrow enough for a row of steps. */
const FONT = 'Arial';

const ink = '#1b1a19';
const quiet = '#5c5a58';
const inputBlue = '#0b3d91';
const inputFill = '#eaf2fd';
const accent = '#0f548c';
const line: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: '#d2d0ce' } };
const inputLine: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: '#9cc0ec' } };

/** Ground of every cell of a sheet that is laid out by hand. */
export const baseStyle: IStyleData = { ff: FONT, fs: 10, cl: { rgb: ink }, vt: VerticalAlign.MIDDLE };
export const titleStyle: IStyleData = { ...baseStyle, fs: 18, bl: BooleanNumber.TRUE };
export const leadStyle: IStyleData = { ...baseStyle, cl: { rgb: quiet } };
export const sectionStyle: IStyleData = {
  ...baseStyle,
  fs: 11,
  bl: BooleanNumber.TRUE,
  cl: { rgb: accent },
  bd: { b: line },
};
export const headerStyle: IStyleData = {
  ...baseStyle,
  bl: BooleanNumber.TRUE,
  bg: { rgb: '#eef1f4' },
  bd: { b: line },
};
export const noteStyle: IStyleData = { ...baseStyle, fs: 9, cl: { rgb: quiet }, pd: { l: 6 } };
/** Set off from the column before it. */
export const indentedSectionStyle: IStyleData = { ...sectionStyle, pd: { l: 14 } };
export const indentedStyle: IStyleData = { ...baseStyle, pd: { l: 14 } };
export const resultStyle: IStyleData = { ...baseStyle, fs: 14, bl: BooleanNumber.TRUE, ht: HorizontalAlign.RIGHT };

export const numberHeaderStyle: IStyleData = { ...headerStyle, ht: HorizontalAlign.RIGHT };
/** Cells of a table; long ids end at the edge of their column. */
export const tableTextStyle: IStyleData = { ...baseStyle, tb: WrapStrategy.CLIP };

/** A cell people are meant to type into. */
export const inputStyle: IStyleData = {
  ...baseStyle,
  cl: { rgb: inputBlue },
  bg: { rgb: inputFill },
  bd: { t: inputLine, b: inputLine, l: inputLine, r: inputLine },
  ht: HorizontalAlign.RIGHT,
};

/** A step of an explanation: small, cut at the edge of its column. */
export const stepStyle: IStyleData = { ...baseStyle, fs: 9, tb: WrapStrategy.CLIP };
export const stepHeaderStyle: IStyleData = { ...stepStyle, bl: BooleanNumber.TRUE, bg: { rgb: '#eef1f4' } };

/** A style that adds a number format to another. */
export function numberStyle(format: string, base: IStyleData = baseStyle): IStyleData {
  return { ...base, n: { pattern: format } };
}
