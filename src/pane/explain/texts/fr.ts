/** What the explanation of a cell says in French. */
import { pluralsOf } from '../../../messages/index.ts';
import type { ExplainTexts } from './explain-texts.ts';

const plural = pluralsOf('fr');

export const fr: ExplainTexts = {
  pick: 'Sélectionnez une cellule contenant un montant',
  pickDetail: 'Une cellule contenant une fonction CSP est expliquée ici\u202f: étapes, règle et source.',
  noFunction: (place) => `${place} ne contient aucune fonction CSP.`,
  instead:
    'Sélectionnez une cellule dont la formule appelle une fonction commençant par CSP., ou une ligne des feuilles Exceptions, Trace ou Rounding d’un rapport.',
  part: (number, of, block) => `Cellule ${number} des ${of} que remplit une seule formule (${block})`,
  functions: 'Fonctions de cette formule',
  cellsOf: (input) => `Cellules de ${input}`,
  goTo: (place) => `Montrer ${place} dans la feuille`,
  back: (place) => `Revenir à ${place}`,
  notFollowed: 'Seul le tableur sait ce que cette fonction a reçu',
  notFollowedDetail:
    'Un argument est lui-même un calcul, et la cellule a été calculée avant l’ouverture de cette page. Sélectionnez la cellule, appuyez sur F2 puis sur Entrée\u202f: elle sera expliquée ici.',
  days: 'Les jours',
  between: (days) => plural(days, { one: 'puis # jour', many: 'puis # de jours', other: 'puis # jours' }),
  ruleText: (file, line) =>
    `La règle telle qu’elle est écrite (${file}, à partir de la ligne ${line})\u202f; les lignes utilisées sont marquées`,
  given: 'Données',
  steps: 'Étapes',
  byDefault: 'par défaut',
  chosen: (number, of) => `Le cas ${number} sur ${of} s’applique`,
  computed: 'Calculé ainsi',
  before: 'Avant arrondi',
  rounded: (mode, places) =>
    `Arrondi ${mode} à ${plural(places, { one: '# décimale', many: '# de décimales', other: '# décimales' })}`,
  result: 'Résultat',
  modes: {
    'half-up': 'au plus proche, la moitié en s’éloignant de zéro,',
    'half-even': 'au plus proche, la moitié au pair,',
    'half-down': 'au plus proche, la moitié vers zéro,',
    up: 'en s’éloignant de zéro',
    down: 'vers zéro',
    ceiling: 'par excès',
    floor: 'par défaut',
  },
  source: 'Source',
  assumes: 'Hypothèse, la source étant muette',
  version: 'Version de la règle',
  notStated: 'Non précisé',
  notStatedDetail: 'La règle ne répond pas ici. C’est une réponse, non une erreur.',
  error: 'Ce qu’il faut changer',
  yes: 'oui',
  no: 'non',
  per: (unit) => `par ${unit}`,
  units: {
    day: { one: 'jour', many: 'jours' },
    month: { one: 'mois', many: 'mois' },
    licence: { one: 'licence', many: 'licences' },
  },
};
