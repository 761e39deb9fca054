/** The single place for addresses in A1 form: column letters, and Excel's `'My sheet'!B2` taken apart. */
import type { Selection } from '../../sheets/index.ts';

/** `'It''s'!$B$2:D9` as sheet and block. */
export function fromAddress(address: string): Selection {
  const mark = address.lastIndexOf('!');
  const quoted = address.slice(0, Math.max(mark, 0));
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return { sheet, a1: address.slice(mark + 1).replaceAll('$', '') };
}

/** How the log of calls names a cell: Excel spells a sheet as it likes. */
export function loggedAs({ sheet, a1 }: Selection): string {
  return `${sheet.toLowerCase()}!${a1.toUpperCase()}`;
}
