/** French texts of the custom functions; a narrow no-break space stands before `: ; ? !`. */
import { pluralsOf, type Count } from '../../../messages/index.ts';
import { either, type FunctionTexts } from './function-texts.ts';

const plural = pluralsOf('fr');
const rowsIn = (count: Count): string => plural(count, { one: '# ligne', many: '# de lignes', other: '# lignes' });
const or = (items: readonly string[]): string => either('fr', items);

export const fr: FunctionTexts = {
  problems: {
    'argument-empty': (where) => `${where} est vide.`,
    'argument-kind': (where, { found, wanted }) => `${where} vaut "${found}"\u202f; écrivez ${fr.wanted[wanted]}.`,
    'argument-comma': (where, { found, write }) =>
      `${where} vaut "${found}", mais le séparateur décimal est le point\u202f; écrivez ${or(write)}.`,
    'argument-currency': (where, { found, write }) =>
      `${where} vaut "${found}", mais seuls les montants ont une devise\u202f; écrivez ${write}.`,
    'argument-percent-sign': (where, { found, write }) =>
      `${where} vaut "${found}", mais n’accepte pas de pourcentage\u202f; écrivez ${write}.`,
    'argument-date-order': (where, { found, write }) =>
      `${where} vaut "${found}", qui ne distingue pas le jour du mois\u202f; écrivez ${or(write)}, ou utilisez une cellule de date.`,
    'argument-serial': (where, { found }) =>
      `${where} vaut ${found}, qui n’est pas une date du 1900-03-01 au 9999-12-31\u202f; utilisez une cellule de date.`,
    'argument-digits': (where) =>
      `${where} est un nombre de plus de 15 chiffres, dont Excel garde 15\u202f; mettez la colonne au format texte et saisissez-le à nouveau.`,
    'argument-choice': (where, { found, names }) => `${where} vaut "${found}"\u202f; écrivez ${or(names)}.`,
    'arguments-lengths': (where, { length, other, otherLength }) =>
      `${where} a ${length} lignes, ${other} en a ${otherLength}\u202f; donnez des colonnes de même longueur.`,
    'argument-block': (where, { rows, columns }) =>
      `${where} est un bloc de ${rowsIn(rows)} et ${plural(columns, { one: '# colonne', many: '# de colonnes', other: '# colonnes' })}\u202f; donnez une seule colonne.`,
    'arguments-rows': (where, { rows, most }) =>
      `${where} a ${rowsIn(rows)}\u202f; une fonction en accepte ${most}. Au-delà, utilisez le volet Tieout.`,
    'argument-unknown': (where, { rule, names }) => `${rule} n’a pas de donnée "${where}"\u202f; écrivez ${or(names)}.`,
    'argument-twice': (where) => `${where} est donné deux fois.`,
    'argument-unpaired': (where) =>
      `${where} n’a pas de valeur\u202f; après la règle viennent des paires de nom et valeur.`,
    'argument-single': (where, { rows }) =>
      `${where} est un bloc de ${plural(rows, { one: '# cellule', many: '# de cellules', other: '# cellules' })}\u202f; donnez une seule cellule.`,
    'rule-unknown': (_, { rule, pack }) => `Le pack ${pack} n’a pas de règle ${rule}.`,
    'pack-unknown': (_, { pack, packs }) => `Il n’y a pas de pack ${pack}\u202f; écrivez ${or(packs)}.`,
    'functions-outdated': () => 'Rechargez Tieout\u202f: Excel utilise encore une ancienne liste de fonctions.',
    'functions-unreachable': () =>
      'Cette fonction n’a pas pu être chargée\u202f: vérifiez la connexion, puis recalculez.',
    'date-not-shown': (_, { date }) => `${date} précède le premier jour de ce classeur, qui compte à partir de 1904.`,
  },
  wanted: {
    amount: 'un montant tel que 8.50 ou 8.50 USD',
    number: 'un nombre tel que 12',
    percent: 'un pourcentage tel que 15\u202f%',
    date: 'une date telle que 2019-10-29 ou utilisez une cellule de date',
    text: 'un texte',
    choice: 'l’un de ses noms',
    list: 'des mots séparés par des virgules',
    yesno: 'VRAI ou FAUX',
  },
  inRow: (name, row) => `${name} (ligne ${row})`,
  ofRow: (row, sentence) => `Ligne ${row}\u202f: ${sentence}`,
  internal: (code) => `Erreur interne, code ${code}\u202f; voir Diagnostic.`,
  steps: {
    defaulted: (name) => `${name} (omis)`,
    chosen: (number, of) => `Cas ${number} sur ${of}`,
    called: (rule) => `Règle ${rule}`,
    unrounded: 'Avant arrondi',
    result: 'Résultat',
    rounded: (mode, places) =>
      `Résultat, arrondi ${mode} à ${plural(places, { one: '# décimale', many: '# de décimales', other: '# décimales' })}`,
    modes: {
      'half-up': 'la moitié à l’opposé de zéro',
      'half-even': 'la moitié au chiffre pair',
      'half-down': 'la moitié vers zéro',
      up: 'à l’opposé de zéro',
      down: 'vers zéro',
      ceiling: 'par excès',
      floor: 'par défaut',
    },
    notStated: 'Non précisé',
    source: 'Source',
    assumption: 'Hypothèse',
  },
};
