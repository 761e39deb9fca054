/** French sentences for what is wrong with given values, files, sheets and events. */
import type { CellExpectation, SheetKind, SheetProblems } from '../../../sheets/index.ts';
import type { RuleProblemDetails } from '../../../targets/index.ts';
import type { Refusals } from '../../../tasks/index.ts';
import type { Problem } from '../../../values/index.ts';
import type { Catalog } from '../../catalog.ts';
import { phraseIn } from '../phrasebook.ts';
import { phrases } from './phrases.ts';
import { pluralsOf } from '../../plural.ts';

const plural = pluralsOf('fr');

const say = (text: string): string => phraseIn(phrases, text);
const currency = (of: string | null): string => (of === null ? 'n’a pas de devise' : `est en ${of}`);

/** The sentence of a problem inside another one. */
function nested({ code, with: details }: Problem): string {
  const make = (data as unknown as Readonly<Record<string, (given: unknown) => string>>)[code];
  return make ? make(details) : code;
}

const cannotAllocate: Readonly<Record<RuleProblemDetails['cannot-allocate']['why'], (name: string) => string>> = {
  fraction: () =>
    'Le montant n’est pas entier dans la plus petite unité de sa devise. L’arrondir avant de le répartir.',
  negative: (name) => `${name} a un poids inférieur à 0. Donner à chaque part 0 ou plus.`,
  zero: (name) => `Les poids de ${name} sont tous à 0. Donner à une part au moins plus de 0.`,
  empty: (name) => `${name} n’a pas de poids. En donner un par part.`,
};

const kinds: Readonly<Record<SheetKind, string>> = {
  'licence-reconciliation': 'un fichier de rapprochement par licences',
  'usage-reconciliation': 'un fichier de rapprochement à l’usage',
  'new-commerce-reconciliation': 'un fichier de rapprochement du nouveau commerce',
  'subscription-list': 'une liste d’abonnements',
  'offer-matrix': 'une matrice des offres',
  'price-list': 'une liste de prix',
  'open-invoices': 'une liste de factures ouvertes',
  'invoice-totals': 'une liste de totaux de factures',
  payments: 'une liste de paiements',
  'request-log': 'un journal des demandes',
  'billed-revenue': 'une liste du chiffre d’affaires facturé',
  'incentive-statement': 'un relevé des incitations versées',
};

/** What a file is, and what to do with it. */
const otherFiles: Readonly<Record<SheetProblems['file-not-text']['found'], readonly [is: string, instead: string]>> = {
  archive: ['une archive', 'La décompresser et choisir le fichier qu’elle contient.'],
  'other-workbook': [
    'un classeur d’un programme ancien ou différent',
    'L’ouvrir dans son programme et l’enregistrer en .xlsx.',
  ],
  locked: ['un classeur Excel protégé par mot de passe', 'Retirer le mot de passe dans Excel et l’enregistrer.'],
  document: ['un document d’un autre programme', 'Choisir le fichier qui contient les lignes.'],
  pdf: ['un fichier PDF', 'Choisir le fichier des lignes\u202f; un PDF montre seulement la facture.'],
  picture: ['une image', 'Choisir le fichier des lignes\u202f; une image les montre seulement.'],
  'web-page': [
    'une page web',
    'Une page de connexion a peut-être été enregistrée à la place du fichier\u202f: le télécharger à nouveau.',
  ],
  xml: ['du XML', 'L’ouvrir dans Excel et l’enregistrer en .xlsx.'],
  json: ['du JSON', 'Télécharger le fichier en CSV.'],
  'nul-bytes': ['endommagé ou binaire (il contient des octets qu’aucun texte n’a)', 'Le télécharger à nouveau.'],
};

const wanted: Readonly<Record<CellExpectation['kind'], string>> = {
  date: 'une date',
  amount: 'un montant',
  share: 'une part du tout',
  count: 'un nombre entier',
  text: 'un texte',
};

const forms = ({ kind, forms: written }: CellExpectation): string =>
  written.length === 0 ? wanted[kind] : `${wanted[kind]} tel que ${written.join(' ou ')}`;

const notThat = ({ found, expected }: { readonly found: string; readonly expected: CellExpectation }): string =>
  `"${found}" n’est pas ${wanted[expected.kind]}. Écrire ${forms(expected)}.`;

export const data = {
  'missing-input': ({ name, rule }) => `${name} manque\u202f: ${rule} en a besoin. Indiquer ${name}=...`,
  'unknown-input': ({ name, rule, takes }) => `${rule} ne prend pas la donnée ${name}. Elle prend ${takes.join(', ')}.`,
  'wrong-kind': ({ name, found, wanted: kind }) =>
    `${name} est ${found === '' ? 'vide' : `"${found}"`}\u202f; il faut ${say(kind)}.`,
  'out-of-domain': ({ name, found, from, to, places }) =>
    `${name} vaut ${found}\u202f; cette règle admet ${places === 0 ? 'des entiers ' : ''}de ${from} à ${to}${places === 0 ? '' : `, au plus ${plural(places, { one: '# décimale', many: '# de décimales', other: '# décimales' })}`}.`,
  'mixed-currencies': ({ first, firstCurrency, second, secondCurrency }) =>
    `${first} ${currency(firstCurrency)}, ${second} ${currency(secondCurrency)}. Donner aux deux la même devise.`,
  'unknown-rule': ({ name, pack, nearest }) =>
    `Le pack ${pack} n’a pas de règle ${name}.${nearest.length === 0 ? '' : ` Vouliez-vous dire ${nearest.join(' ou ')}\u202f?`}`,
  'impossible-date': ({ year, month, day, rule }) =>
    `${rule} arrive à l’année ${year}, mois ${month}, jour ${day}, qu’aucun calendrier n’a. Vérifier les dates.`,
  'missing-table': ({ table, sheet }) => `Le tableau ${table} manque\u202f: indiquer ses lignes (feuille "${sheet}").`,
  'two-rows': ({ table, valid, first, second }) =>
    `${table} a deux lignes pour ces valeurs${valid === null ? '' : ` valables dès le ${valid}`}\u202f: les lignes ${first} et ${second}. En retirer une.`,
  'bad-row': ({ table, row, problem }) => `Ligne ${row} de ${table}\u202f: ${nested(problem)}`,
  'two-cases': ({ rule, first, second }) =>
    `Les cas ${first} et ${second} de ${rule} sont tous deux remplis pour ces valeurs. Faire que l’un exclue l’autre, ou écrire \`first of\` avant eux.`,
  'no-case': ({ rule }) =>
    `Aucun cas de ${rule} ne couvre ces valeurs, et il n’y a pas d’\`otherwise\`. En ajouter un à la règle.`,
  'empty-list': ({ name, function: called }) =>
    `${name} est vide\u202f: ${called} n’a rien à choisir. Donner au moins une valeur, ou tester d’abord COUNT(${name}).`,
  'cannot-allocate': ({ name, why }) => cannotAllocate[why](name),
  'file-empty': ({ found }) =>
    found === 'nothing'
      ? 'Le fichier est vide. Il faut une ligne d’en-tête et au moins une autre ligne.'
      : 'Il y a un en-tête mais aucune ligne dessous. Il en faut au moins une.',
  'file-too-large': ({ found, expected }) =>
    `Le fichier a ${found} octets\u202f; on peut en lire ici au plus ${expected.mostBytes}. Le diviser, ou utiliser la ligne de commande.`,
  'file-not-text': ({ found }) => {
    const [is, instead] = otherFiles[found];
    return `Le fichier est ${is}, ni un CSV ni un classeur Excel ouvert (.xlsx). ${instead}`;
  },
  'workbook-damaged': ({ found }) =>
    found === null
      ? 'Le classeur est endommagé\u202f: il s’arrête trop tôt ou sa table des matières est rompue. L’enregistrer ou le télécharger à nouveau.'
      : `Le classeur est endommagé\u202f: sa partie ${found} est illisible. L’ouvrir dans Excel et l’enregistrer à nouveau, ou le télécharger à nouveau.`,
  'workbook-too-large': ({ what, found, expected }) =>
    what === 'cells'
      ? `La feuille a plus de ${expected.most} cellules. La diviser, ou l’enregistrer en CSV.`
      : `Le classeur décompressé occupe ${found} octets\u202f; au plus ${expected.most} peuvent être lus. Enregistrer sa feuille en CSV.`,
  'formula-not-computed': () =>
    'La cellule contient une formule sans valeur. Ouvrir le classeur dans Excel, le laisser calculer, puis l’enregistrer.',
  'cell-error': ({ found }) =>
    `La cellule contient l’erreur ${found}. Corriger sa formule, ou écrire la valeur, puis enregistrer à nouveau le fichier.`,
  'dates-turned': ({ found }) =>
    `Certains jours sont des textes tels que ${found}, tous les autres tombent au plus tard le 12 du mois\u202f: un programme qui met le jour et le mois dans un autre ordre les a inversés. Donner le fichier tel qu’il a été téléchargé, sans l’ouvrir ni l’enregistrer\u202f; si les jours sont justes, dire comment ils sont écrits, en ligne de commande --date-order month-first ou day-first.`,
  'quote-broken': ({ found }) =>
    found === 'not-closed'
      ? 'Une cellule entre guillemets commence ici et ne finit pas. Ajouter le guillemet fermant.'
      : 'Du texte suit un guillemet fermant. Doubler les guillemets qui font partie de la cellule.',
  'row-no-line': ({ found }) =>
    found === 'no-names'
      ? 'Cette ligne n’a aucun des noms et jours nécessaires. La retirer, ou remplir ses cellules\u202f; un total est laissé de côté de lui-même s’il additionne les lignes précédentes.'
      : 'Aucun jour ni nombre de cette ligne n’est lisible\u202f: c’est peut-être un second en-tête. La retirer.',
  'row-left-out': ({ found }) =>
    found === 'total'
      ? 'Cette ligne additionne les lignes précédentes\u202f: c’est un total, laissé de côté.'
      : 'Cette ligne ne contient qu’un texte et a été laissée de côté.',
  'row-ragged': ({ found, expected }) =>
    `Cette ligne a ${plural(found, { one: '# cellule', many: '# de cellules', other: '# cellules' })}, l’en-tête ${expected}. Donner à la ligne autant de cellules que de colonnes.`,
  'sheet-not-recognised': ({ sheet, expected }) =>
    `Ce n’est pas ${kinds[sheet]}\u202f: il manque ${expected.join(', ')}. Choisir le fichier tel qu’il a été téléchargé.`,
  'column-twice': ({ column, found }) =>
    `${column} a été trouvée deux fois (${found.join(', ')}). La première est lue\u202f; renommer l’autre.`,
  'date-order-unknown': ({ found }) =>
    `${found} peut commencer par le mois ou par le jour, et aucune autre date de ce fichier ne le montre. L’indiquer\u202f: en ligne de commande --date-order month-first ou day-first, ou écrire les dates comme 2019-10-29.`,
  'decimal-mark-unknown': ({ found }) =>
    `${found} peut dépasser mille ou être un nombre à trois décimales, et aucun autre montant de ce fichier ne le montre. L’indiquer\u202f: en ligne de commande --decimal dot ou comma.`,
  'cell-empty': ({ expected }) => `La cellule est vide. Écrire ${forms(expected)}.`,
  'cell-not-a-date': notThat,
  'cell-not-an-amount': notThat,
  'cell-not-a-share': notThat,
  'cell-not-a-count': notThat,
  'end-before-start': ({ found, expected }) =>
    `${found} précède le début, ${expected.notBefore}. Corriger l’une des deux dates.`,
  'id-digits-lost': ({ found }) =>
    `${found} était tenu pour un nombre et a perdu des chiffres. Mettre la colonne au format texte et recharger le fichier.`,
  'frequency-unknown': ({ found, expected }) =>
    `"${found}" n’est pas une fréquence de facturation connue ici. Écrire ${expected.join(' ou ')}.`,
  'status-unknown': ({ found, expected }) =>
    `"${found}" n’est pas un état connu ici\u202f: l’abonnement compte comme inactif. Écrire ${expected.join(', ')}.`,
  'invoice-twice': ({ found }) =>
    `La facture ${found} figure déjà sur une ligne précédente. La première est lue\u202f; retirer cette ligne ou corriger son numéro.`,
  'invoice-parts-differ': ({ found, expected }) =>
    `Le sous-total, la taxe et les ajustements de cette facture donnent ${expected.sum}, son total est ${found}. Le total est utilisé\u202f; corriger ce qui est faux.`,
  'payment-not-positive': ({ found }) => `${found} n’est pas un paiement. Écrire le montant non alloué, supérieur à 0.`,
  'subscription-twice': ({ found, expected }) =>
    `L’abonnement ${found} figure déjà à la ligne ${expected.onlyInRow}, celle qui est lue. Retirer l’une des deux.`,
  'price-ambiguous': ({ offerId, found }) =>
    `L’offre ${offerId} a plusieurs prix dès le même jour\u202f: ${found.join(', ')}. Aucun n’est utilisé\u202f; n’en garder qu’un.`,
  'event-before-service': ({ on, serviceStart }) =>
    `${on} précède le début du service, ${serviceStart}. Corriger l’un des deux jours.`,
  'event-after-cancellation': ({ on, cancelled }) =>
    `Le ${on}, il ne reste rien à changer\u202f: l’abonnement a été annulé le ${cancelled}. En acheter un nouveau.`,
  'event-while-suspended': ({ on, suspended }) =>
    `Le ${on}, l’abonnement est suspendu, depuis le ${suspended}. Le réactiver d’abord.`,
  'event-while-active': ({ on }) => `Le ${on}, l’abonnement est actif\u202f: il n’y a rien à réactiver.`,
  'event-changes-nothing': ({ on, now }) => `Le ${on}, c’est déjà le cas\u202f: ${say(now)}. Retirer l’événement.`,
  'events-contradict': ({ on, kind }) =>
    `Le ${on} a deux événements "${kind}" aux buts différents, et rien ne dit lequel est le dernier. En garder un.`,
  'reactivation-too-late': ({ on, deadline }) =>
    `Le ${on} est trop tard\u202f: le dernier jour pour réactiver était le ${deadline}. Acheter un nouvel abonnement.`,
  'period-not-priced': ({ on, start }) =>
    `Le ${on}, aucun prix n’est connu\u202f: aucune liste n’atteint le terme qui commence le ${start}. Ajouter la liste de ce jour.`,
  'event-not-stated': ({ on, reason }) => `Le ${on}, aucune règle ne dit ce qui est facturé\u202f: ${reason}.`,
} satisfies Catalog<RuleProblemDetails & SheetProblems & Refusals>;
