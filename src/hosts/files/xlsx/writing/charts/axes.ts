/** The single place for the two axes of a chart: names along one, the scale along the other, which is never doubled. */
import type { SheetChart } from '../../../../../sheets/index.ts';
import { printDecimal } from '../../../../../values/index.ts';
import { fontOf, scaleFormats } from './drawing-ink.ts';

const [NAMES, SCALE] = [1, 2];

/** How the bars refer to their axes. */
export const axisIds = `<c:axId val="${NAMES}"/><c:axId val="${SCALE}"/>`;

/** More names than these do not stand side by side. */
const MOST_UPRIGHT = 9;

const line = (colour: string): string =>
  `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`;

const gridlines = `<c:majorGridlines>${line('D9D9D9')}</c:majorGridlines>`;

function reach(scale: SheetChart['scale']): string {
  if (scale === null) return '';
  return `<c:max val="${printDecimal(scale.most)}"/><c:min val="${printDecimal(scale.least)}"/>`;
}

/** Both axes. */
export function axes({ shape, figures, categories, scale }: SheetChart): string {
  const lies = shape === 'bars';
  // Where every bar has its figure the scale would only say it again.
  const isScaled = shape === 'stacked-columns';
  const turn = lies || categories.rows <= MOST_UPRIGHT ? 0 : -45;
  return (
    // What stands first in the table stands on top, and the scale below all of it.
    `<c:catAx><c:axId val="${NAMES}"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lies ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `${line('595959')}${fontOf(9, turn)}<c:crossAx val="${SCALE}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${SCALE}"/><c:scaling><c:orientation val="minMax"/>${reach(scale)}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lies ? 'b' : 'l'}"/>${isScaled ? gridlines : ''}` +
    `<c:numFmt formatCode="${scaleFormats[figures]}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="${isScaled ? 'nextTo' : 'none'}"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${fontOf(9)}<c:crossAx val="${NAMES}"/>` +
    `<c:crosses val="${lies ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}
