/** What the view that freezes and thaws says in French. */
import { pluralsOf } from '../../../messages/index.ts';
import type { FreezeTexts } from './freeze-texts.ts';

const plural = pluralsOf('fr');
const formulas = (count: number): string =>
  plural(count, { one: '# formule', many: '# de formules', other: '# formules' });
const cells = (count: number): string =>
  plural(count, { one: '# cellule', many: '# de cellules', other: '# cellules' });

export const fr: FreezeTexts = {
  title: 'Figer, rétablir, réparer',
  lead: 'Sans le complément, une cellule qui utilise une fonction CSP peut afficher #NAME?. Figée, elle contient ce qu’elle affiche maintenant et chacun peut la lire. Aucune autre cellule n’est touchée.',
  looking: 'Recherche des formules…',
  none: 'Aucune cellule de ce classeur n’utilise de fonction CSP.',
  found: (count, filled) => `${formulas(count)} avec des fonctions CSP, dans ${cells(filled)}\u202f:`,
  onSheet: (sheet, count, filled) => `${sheet}\u202f: ${formulas(count)}, ${cells(filled)}`,
  becoming: 'Ce que deviennent les cellules',
  becomings: {
    values: 'Des valeurs\u202f: ce qu’elles affichent maintenant',
    formulas: 'Des formules du tableur, qui continuent de calculer',
  },
  freeze: { values: 'Figer en valeurs', formulas: 'Figer en formules' },
  native: (count) => `Dont ${formulas(count)} du tableur.`,
  asValues: 'Des valeurs, non des formules\u202f:',
  asValuesReasons: {
    table: 'renvoie un tableau',
    rule: 'la règle lit une liste ou un tableau',
    argument: 'un argument ne peut pas s’écrire dans une formule',
    'too-long': 'la formule serait plus longue qu’une cellule ne l’admet',
    'date-system': 'les jours se comptent depuis 1904 dans ce classeur',
    differs: 'le tableur obtient une autre valeur',
  },
  frozen: (count, filled) =>
    `Figé\u202f: ${formulas(count)} dans ${cells(filled)}. Ce qui s’y trouvait est conservé avec le classeur.`,
  left: 'Laissées telles quelles\u202f:',
  leftReasons: {
    'no-answer': 'n’affiche aucun résultat à conserver',
    refused: 'la feuille ne permet pas de la modifier',
  },
  thawTitle: 'Rétablir',
  frozenNow: (count) => `${formulas(count)} à rétablir, là où personne n’a écrit depuis.`,
  thaw: 'Rétablir',
  thawed: (count) => `De retour à leur place\u202f: ${formulas(count)}.`,
  kept: 'Encore figées\u202f:',
  keptReasons: {
    edited: 'modifiée depuis\u202f; ce qui a été écrit reste',
    'sheet-gone': 'la feuille n’existe plus',
    refused: 'la feuille ne permet pas de la modifier',
  },
  forget: 'Oublier ces formules',
  repairTitle: 'Réparer',
  lost: (count) => `Formules perdues par Excel (#NAME?)\u202f: ${count}.`,
  repair: 'Saisir à nouveau',
  repaired: (repaired, lost) => `Réparées\u202f: ${repaired} sur ${lost}.`,
  more: (count) => `et ${count} de plus`,
  working: 'Un instant…',
  failed: 'Interrompu avant la fin. Ce qui a été figé est conservé avec le classeur et peut être rétabli.',
};
