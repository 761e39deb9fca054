/**
 * The single place that tells a workbook as `write-xlsx.ts` left it from one that a program or a person has saved since:
 * whoever writes a workbook writes its styles in words of their own.
 */
import { DamagedArchive, openArchive, unpack } from './reading/archive.ts';
import { stylesPart } from './writing/styles-part.ts';

const STYLES = 'xl/styles.xml';

/** Whether the bytes are a workbook of ours that nobody has touched; one of other styles than today's is not. */
export function isOwnWorkbook(bytes: Uint8Array): boolean {
  const archive = openArchive(bytes);
  const styles = archive?.parts.get(STYLES);
  if (!archive || !styles) return false;
  const decoder = new TextDecoder();
  let text = '';
  try {
    unpack(archive, styles, (piece) => {
      text += decoder.decode(piece, { stream: true });
    });
  } catch (error) {
    if (error instanceof DamagedArchive) return false;
    throw error;
  }
  return text === stylesPart;
}
