/** What is said of planned lines that a later file does not show as planned, in Italian. */
import type { LaterTexts } from './later-texts.ts';

export const it: LaterTexts = {
  title: 'Righe non arrivate come previsto',
  missing: (line) => `${line} manca.`,
  otherDays: ({ line, row, from, to, amount }) =>
    `${line} manca; la riga ${row} ha lo stesso addebito dal ${from} al ${to}, ${amount}.`,
  otherAmount: ({ line, row, amount }) =>
    `${line}: la riga ${row} riporta ${amount}, che nessun arrotondamento noto spiega.`,
  rounding: ({ line, row, amount, profile }) =>
    `${line}: la riga ${row} riporta ${amount}, con l’arrotondamento ${profile}.`,
};
