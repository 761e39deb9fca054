/** What is said of planned lines that a later file does not show as planned, in French. */
import type { LaterTexts } from './later-texts.ts';

export const fr: LaterTexts = {
  title: 'Lignes qui ne sont pas venues comme prévu',
  missing: (line) => `${line} manque.`,
  otherDays: ({ line, row, from, to, amount }) =>
    `${line} manque\u202f; la ligne ${row} porte les mêmes frais du ${from} au ${to}, ${amount}.`,
  otherAmount: ({ line, row, amount }) =>
    `${line}\u202f: la ligne ${row} indique ${amount}, qu’aucun arrondi connu n’explique.`,
  rounding: ({ line, row, amount, profile }) =>
    `${line}\u202f: la ligne ${row} indique ${amount}, selon l’arrondi ${profile}.`,
};
