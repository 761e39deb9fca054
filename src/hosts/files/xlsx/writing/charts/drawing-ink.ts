/** The single place for what the parts of a drawing share: names of XML, number formats, and the type they are set in. */

/** Names of XML. */
export const drawingNames = {
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  main: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheet: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
} as const;

/** Of figures at their bars; in en-US codes, which every language translates. */
export const formats = { money: '#,##0.00', count: '#,##0' } as const;

/** Of the scale. */
export const scaleFormats = { money: '#,##0', count: '#,##0' } as const;

/** Size in points, weight and colour of a text. */
export function ink(size: number, isBold: boolean, tag: 'a:defRPr' | 'a:rPr'): string {
  return `<${tag} sz="${size * 100}" b="${isBold ? 1 : 0}"><a:solidFill><a:srgbClr val="262626"/></a:solidFill></${tag}>`;
}

/** The type of a part of a chart; turned by degrees where names are many. */
export function fontOf(size: number, turn = 0): string {
  const body = `<a:bodyPr rot="${turn * 60_000}" vert="horz"/>`;
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${ink(size, false, 'a:defRPr')}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}
