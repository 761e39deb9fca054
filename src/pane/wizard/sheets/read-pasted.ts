/** The single way in which cells from a clipboard are read: as a text file with tabs. */
import type { FileRead, FileServices } from '../../services.ts';

/** `name` is what they are called where something is wrong with them; an empty text holds nothing. */
export async function readPasted(text: string, name: string, files: FileServices): Promise<FileRead> {
  return text.trim() === '' ? { table: null, problems: [] } : files.read(new TextEncoder().encode(text), name);
}
