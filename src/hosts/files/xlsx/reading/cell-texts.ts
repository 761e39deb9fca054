/** The single reader of the texts that cells share, and of the way a workbook writes characters XML cannot hold. */
import type { Archive } from './archive.ts';
import { readXmlPart } from './xml-part.ts';

/** The texts in their order; phonetic hints above a text are no part of it. */
export function sharedTexts(archive: Archive, part: string | null): readonly string[] {
  const texts: string[] = [];
  let [text, inText, inHint] = ['', false, false];
  const reader = {
    open: (name: string): void => {
      if (name === 'si') text = '';
      if (name === 'rPh') inHint = true;
      if (name === 't') inText = !inHint;
    },
    text: (piece: string): void => {
      if (inText) text += piece;
    },
    close: (name: string): void => {
      if (name === 'si') texts.push(plainText(text));
      if (name === 'rPh') inHint = false;
      if (name === 't') inText = false;
    },
  };
  if (part !== null) readXmlPart(archive, part, reader);
  return texts;
}

/** `_x000D_` is a character, `_x005F_x000D_` the text that looks like one. */
export function plainText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
