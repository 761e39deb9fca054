/** The single place where the charts of a sheet get their places on it, and the words for who does not see them. */
import type { SheetChart } from '../../../../../sheets/index.ts';
import { declaration, namespaces } from '../part.ts';
import { xmlText } from '../xml-text.ts';
import { drawingNames } from './drawing-ink.ts';

/** Between the border of its cells and the picture: 4 points in English metric units. */
const MARGIN = 4 * 12_700;

/** The part `xl/drawings/drawingN.xml`; chart N is behind relation `rIdN`. */
export function drawingPart(charts: readonly SheetChart[]): string {
  return (
    `${declaration}<xdr:wsDr xmlns:xdr="${drawingNames.sheet}" xmlns:a="${drawingNames.main}">` +
    `${charts.map((chart, index) => anchor(chart, index + 1)).join('')}</xdr:wsDr>`
  );
}

function anchor({ place, title, alt }: SheetChart, number: number): string {
  const { row, column, rows } = place;
  return (
    `<xdr:twoCellAnchor><xdr:from>${corner(column, row, MARGIN)}</xdr:from>` +
    `<xdr:to>${corner(column + 1, row + rows, 0)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number + 1}" name="Chart ${number}" descr="${xmlText(alt)}" title="${xmlText(title)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${drawingNames.chart}">` +
    `<c:chart xmlns:c="${drawingNames.chart}" xmlns:r="${namespaces.relations}" r:id="rId${number}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function corner(column: number, row: number, margin: number): string {
  const offset = (tag: 'col' | 'row', at: number): string =>
    `<xdr:${tag}>${at}</xdr:${tag}><xdr:${tag}Off>${margin}</xdr:${tag}Off>`;
  return offset('col', column) + offset('row', row);
}
