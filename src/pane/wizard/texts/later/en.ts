/** What is said of planned lines that a later file does not show as planned, in English. */
import type { LaterTexts } from './later-texts.ts';

export const en: LaterTexts = {
  title: 'Lines that did not come as planned',
  missing: (line) => `${line} is missing.`,
  otherDays: ({ line, row, from, to, amount }) =>
    `${line} is missing; row ${row} has the same charge for ${from} to ${to}, ${amount}.`,
  otherAmount: ({ line, row, amount }) => `${line}: row ${row} shows ${amount}, which no known rounding explains.`,
  rounding: ({ line, row, amount, profile }) => `${line}: row ${row} shows ${amount}, by the rounding ${profile}.`,
};
