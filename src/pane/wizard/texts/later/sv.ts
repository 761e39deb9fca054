/** What is said of planned lines that a later file does not show as planned, in Swedish. */
import type { LaterTexts } from './later-texts.ts';

export const sv: LaterTexts = {
  title: 'Rader som inte kom som planerat',
  missing: (line) => `${line} saknas.`,
  otherDays: ({ line, row, from, to, amount }) =>
    `${line} saknas; rad ${row} har samma debitering för ${from} till ${to}, ${amount}.`,
  otherAmount: ({ line, row, amount }) =>
    `${line}: rad ${row} visar ${amount}, vilket ingen känd avrundning förklarar.`,
  rounding: ({ line, row, amount, profile }) => `${line}: rad ${row} visar ${amount}, enligt avrundningen ${profile}.`,
};
