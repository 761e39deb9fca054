/** What the sign-off says in French. */
import type { SignOffTexts } from './sign-off-texts.ts';

export const fr: SignOffTexts = {
  title: 'Validation',
  lead: 'Le verrouillage conserve une empreinte des lignes, de ce à quoi elles ont été comparées, des exceptions et des règles. Qui ouvre le classeur plus tard apprend ce qui a changé.',
  prepared: 'Préparé par',
  reviewed: 'Revu par',
  day: 'Jour de la revue',
  states: {
    draft: 'Brouillon\u202f: personne ne l’a encore préparé',
    prepared: 'Préparé\u202f: une autre personne devrait le revoir',
    reviewed: 'Revu\u202f: il peut être verrouillé',
    locked: 'Verrouillé',
  },
  samePerson: 'La même personne a préparé et revu. Quatre yeux voient mieux.',
  incomplete: 'Pour verrouiller, indiquez qui a préparé, qui a revu et le jour de la revue.',
  lock: 'Verrouiller ce qui a été revu',
  lockedBy: (day, prepared, reviewed) => `Verrouillé le ${day}, préparé par ${prepared}, revu par ${reviewed}.`,
  comparing: 'Comparaison avec ce qui a été revu',
  unchanged: 'Inchangé depuis la revue',
  moved: 'Différent de ce qui a été revu',
  rulesMoved: 'Les règles ne sont pas celles de la revue.',
  gone: (sheet) => `La feuille «\u202f${sheet}\u202f» n’existe plus.`,
  rowsMoved: (sheet, rows, before, now) =>
    `Feuille «\u202f${sheet}\u202f», lignes différentes\u202f: ${rows}\u202f; elle en avait ${before} et en a ${now}.`,
  again: 'Comparer à nouveau',
  unlock: 'Retirer le verrou',
  sheet: {
    name: 'Validation',
    what: 'Quoi',
    value: 'Valeur',
    prepared: 'Préparé par',
    reviewed: 'Revu par',
    day: 'Jour de la revue',
    rules: 'Empreinte des règles',
    fingerprintOf: (sheet) => `Empreinte de «\u202f${sheet}\u202f»`,
  },
};
