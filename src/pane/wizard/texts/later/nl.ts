/** What is said of planned lines that a later file does not show as planned, in Dutch. */
import type { LaterTexts } from './later-texts.ts';

export const nl: LaterTexts = {
  title: 'Regels die niet kwamen zoals gepland',
  missing: (line) => `${line} ontbreekt.`,
  otherDays: ({ line, row, from, to, amount }) =>
    `${line} ontbreekt; rij ${row} heeft dezelfde kosten voor ${from} tot en met ${to}, ${amount}.`,
  otherAmount: ({ line, row, amount }) => `${line}: rij ${row} toont ${amount}, wat geen bekende afronding verklaart.`,
  rounding: ({ line, row, amount, profile }) => `${line}: rij ${row} toont ${amount}, volgens de afronding ${profile}.`,
};
