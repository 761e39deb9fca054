/** The single place where tests know the folder of the project. */
import { resolve } from 'node:path';

export const root = resolve(__dirname, '../..');
