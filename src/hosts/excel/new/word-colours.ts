/** The single place that gives Excel the rules by which a verdict, or a word of a column, colours its cell whenever it changes. */
import { columnLetter, toneLooks, verdictMarks, type TonedColumn, type WordTone } from '../../../sheets/index.ts';

/** By the mark with which the verdict of a cell begins. */
export function colourVerdict(sheet: Excel.Worksheet, row: number, column: number): void {
  const cell = sheet.getRangeByIndexes(row, column, 1, 1);
  for (const { mark, tone } of verdictMarks) {
    const { custom } = cell.conditionalFormats.add('Custom');
    custom.rule.formula = `=LEFT($${columnLetter(column)}$${row + 1},1)="${mark}"`;
    colour(custom.format, tone);
  }
}

/** By the word of each cell below the header. */
export function colourWords(sheet: Excel.Worksheet, height: number, toned: readonly TonedColumn[]): void {
  for (const { column, words } of toned) {
    const cells = sheet.getRangeByIndexes(1, column, height, 1);
    for (const { word, tone } of words) {
      const { cellValue } = cells.conditionalFormats.add('CellValue');
      cellValue.rule = { formula1: `="${word.replaceAll('"', '""')}"`, operator: 'EqualTo' };
      colour(cellValue.format, tone);
    }
  }
}

function colour(format: Excel.ConditionalRangeFormat, tone: WordTone): void {
  const { text, fill } = toneLooks[tone];
  format.font.color = `#${text}`;
  format.fill.color = `#${fill}`;
}
