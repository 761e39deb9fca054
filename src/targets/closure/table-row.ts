/** The single shape of a row of a table given from outside: values by column. */
import type { Value } from '../../values/index.ts';

export type TableRow = Readonly<Record<string, Value>>;
