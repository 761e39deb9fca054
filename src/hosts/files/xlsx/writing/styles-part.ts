/**
 * The single list of cell styles of a written workbook: each look in each number format, and the colours a verdict takes
 * by its mark. Number formats are in en-US codes, which every language translates.
 */
import { toneLooks, verdictMarks, type WordTone } from '../../../../sheets/index.ts';
import type { Look } from '../../../../tasks/index.ts';
import { declaration, namespaces } from './part.ts';
import { xmlText } from './xml-text.ts';

/** How a value is written; 49 is text, 4 is `#,##0.00`, 0 a plain value as it is. */
const numberFormats = { text: 49, wrapped: 49, said: 0, money: 4, count: 0, date: 164, exact: 165 } as const;

export type ValueKind = keyof typeof numberFormats;

const kinds = Object.keys(numberFormats) as readonly ValueKind[];

interface Dress {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

const looks: Readonly<Record<Look | 'plain', Dress>> = {
  plain: { font: 0, fill: 0, border: 0 },
  title: { font: 2, fill: 0, border: 0 },
  heading: { font: 1, fill: 2, border: 1 },
  'figures-heading': { font: 1, fill: 2, border: 1 },
  strong: { font: 1, fill: 0, border: 0 },
  note: { font: 3, fill: 0, border: 0 },
  input: { font: 4, fill: 3, border: 2 },
  'amount-input': { font: 4, fill: 3, border: 2 },
  verdict: { font: 1, fill: 0, border: 0 },
};

const lookNames = Object.keys(looks) as readonly (keyof typeof looks)[];

/** Number of the style with this look and format. */
export function styleOf(kind: ValueKind, look: Look | 'plain' = 'plain'): number {
  return 1 + lookNames.indexOf(look) * kinds.length + kinds.indexOf(kind);
}

/** Captions of a table, over texts and over figures. */
export const captionStyles = {
  text: 1 + lookNames.length * kinds.length,
  figures: 2 + lookNames.length * kinds.length,
};

const font = (size: number, more = ''): string => `<font>${more}<sz val="${size}"/>COLOUR<name val="Calibri"/></font>`;
const coloured = (of: string, rgb: string | null): string =>
  of.replace('COLOUR', rgb === null ? '' : `<color rgb="FF${rgb}"/>`);

const fonts = [
  coloured(font(11), null),
  coloured(font(11, '<b/>'), null),
  coloured(font(15, '<b/>'), '1F3A5F'),
  coloured(font(10), '595959'),
  coloured(font(11), '0B4FA8'),
];

const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;

const fills = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  solid('E8EEF4'),
  solid('EAF2FB'),
];

const thin = (side: string, rgb: string): string => `<${side} style="thin"><color rgb="FF${rgb}"/></${side}>`;
const box = ['left', 'right', 'top', 'bottom'].map((side) => thin(side, '9DB8D9')).join('');

const borders = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border><left/><right/><top/>${thin('bottom', '8A9BB0')}<diagonal/></border>`,
  `<border>${box}<diagonal/></border>`,
];

function cellFormat(format: number, { font: f, fill, border }: Dress, alignment: string): string {
  return (
    `<xf numFmtId="${format}" fontId="${f}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" ` +
    `applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment ${alignment}/></xf>`
  );
}

/** A text keeps clear of the figures to its left. */
const alignments: Readonly<Partial<Record<ValueKind, string>>> = {
  text: 'horizontal="left" vertical="top" indent="1"',
  wrapped: 'horizontal="left" vertical="top" wrapText="1" indent="1"',
  said: 'horizontal="left" vertical="top" indent="1"',
};

const overFigures = 'horizontal="right" vertical="top"';

/** Captions break into lines rather than making a column wide. */
const wrapped = 'wrapText="1"';

const cells = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  ...lookNames.flatMap((look) =>
    kinds.map((kind) =>
      cellFormat(
        look === 'amount-input' ? numberFormats.money : numberFormats[kind],
        looks[look],
        look === 'figures-heading' ? overFigures : (alignments[kind] ?? 'vertical="top"'),
      ),
    ),
  ),
  cellFormat(numberFormats.text, looks.heading, `horizontal="left" vertical="top" indent="1" ${wrapped}`),
  cellFormat(numberFormats.text, looks.heading, `${overFigures} ${wrapped}`),
];

/** What a verdict looks like by its first character, and a word by its tone: never by colour alone. */
const markStyles = verdictMarks.map(({ tone }) => {
  const { text, fill } = toneLooks[tone];
  return (
    `<dxf><font><color rgb="FF${text}"/></font><fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>` +
    `<border>${['left', 'right', 'top', 'bottom'].map((side) => thin(side, text)).join('')}</border></dxf>`
  );
});

/** Rules that colour the verdict of a cell by its mark, also after it was computed anew. */
export function verdictRules(at: string): string {
  const rules = verdictMarks.map(
    ({ mark }, index) =>
      `<cfRule type="expression" dxfId="${index}" priority="${index + 1}"><formula>LEFT(${at},1)="${mark}"</formula></cfRule>`,
  );
  return `<conditionalFormatting sqref="${at}">${rules.join('')}</conditionalFormatting>`;
}

/** Rules that colour the cells of a column by their word, also after a person wrote another. */
export function wordRules(cells: string, words: readonly { readonly word: string; readonly tone: WordTone }[]): string {
  const rules = words.map(({ word, tone }, index) => {
    const style = verdictMarks.findIndex((mark) => mark.tone === tone);
    const formula = xmlText(`"${word.replaceAll('"', '""')}"`);
    return `<cfRule type="cellIs" dxfId="${style}" priority="${index + 1}" operator="equal"><formula>${formula}</formula></cfRule>`;
  });
  return `<conditionalFormatting sqref="${cells}">${rules.join('')}</conditionalFormatting>`;
}

const list = (tag: string, items: readonly string[]): string =>
  `<${tag} count="${items.length}">${items.join('')}</${tag}>`;

/** The part `xl/styles.xml`. */
export const stylesPart =
  `${declaration}<styleSheet xmlns="${namespaces.sheet}">` +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>' +
  '<numFmt numFmtId="165" formatCode="#,##0.00##########"/></numFmts>' +
  list('fonts', fonts) +
  list('fills', fills) +
  list('borders', borders) +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  list('cellXfs', cells) +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  `${list('dxfs', markStyles)}</styleSheet>`;
