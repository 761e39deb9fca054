/** French sentences for what a reconciliation finds and for what it could not check; a narrow no-break space before double signs. */
import type { HabitName, Others, ToldFinding } from '../../tasks/index.ts';
import { pluralsOf } from '../plural.ts';
import { capital } from '../translated/wording.ts';
import { money, type FindingTexts } from './finding-texts.ts';
import { frLicences } from './licences/fr.ts';
import { beforeClaim, licencesBilled } from './licences/licences-billed.ts';

const plural = pluralsOf('fr');
const { licences } = frLicences;
const days = (count: number): string => plural(count, { one: '# jour', many: '# de jours', other: '# jours' });
const frequency = (word: string): string => ({ monthly: 'mensuelle', annual: 'annuelle' })[word] ?? word;

function against(told: ToldFinding): string {
  const billed = `Facturé ${money(told.actual, told)}`;
  if (told.expected === null) return `${billed}\u202f; aucune règle ne dit combien ce devrait être.`;
  return told.expected === told.actual
    ? `${billed}, comme attendu.`
    : `${billed}, attendu ${money(told.expected, told)}.`;
}

function claim({ direction }: ToldFinding, what: string): string {
  if (direction === 'over-billed') return `demander un avoir ${what}.`;
  if (direction === 'under-billed') return `s’attendre à des frais ultérieurs ${what} et les provisionner.`;
  return `noter la différence ${what}.`;
}

const sayers = {
  list: 'la liste des abonnements dit',
  matrix: 'la matrice des offres n’admet que',
  both: 'la liste des abonnements et la matrice des offres disent',
  parent: 'l’abonnement auquel il s’ajoute est à facturation',
} as const;

export const fr: FindingTexts = {
  findings: {
    DUPLICATE: (told) =>
      `${told.details.differs ? `Cette ligne facture à nouveau les jours, les licences et le montant de la ligne ${told.details.sameAsRow}` : `Cette ligne répète la ligne ${told.details.sameAsRow} dans chaque colonne`}\u202f: ${money(told.actual, told)} est facturé une seconde fois.`,
    NO_CUSTOMER: (told) =>
      told.details.named
        ? `${told.customer ?? 'Le client de cette ligne'} ne figure pas du tout dans la liste des abonnements, et pourtant ${money(told.actual, told)} est facturé.`
        : `La ligne ne nomme aucun client. ${against(told)}`,
    MISSING_IN_LIST: (told) =>
      `${told.customer ?? 'Le client'} figure dans la liste des abonnements, cet abonnement non\u202f: ${money(told.actual, told)} lui est facturé.`,
    UNKNOWN: (told) =>
      told.details.typeKnown
        ? `Aucun prix, nombre de jours ou arrondi n’explique le montant. ${against(told)}`
        : `Aucune règle ne connaît le type de frais «\u202f${told.details.chargeType}\u202f». La ligne est gardée et ${money(told.actual, told)} compte dans les sommes.`,
    FREQUENCY: (told) =>
      `Facturation ${frequency(told.details.actualFrequency)}, mais ${sayers[told.details.saidBy]} ${frequency(told.details.expectedFrequency)}. ${against(told)}`,
    CHARGE_TYPE: (told) =>
      `${money(told.actual, told)} du ${told.from ?? '?'} au ${told.to ?? '?'} ne peut pas être «\u202f${told.details.actualChargeType}\u202f»${
        told.details.expectedChargeType === null ? '' : `\u202f; c’est «\u202f${told.details.expectedChargeType}\u202f»`
      }. ${against(told)}`,
    TIMING: (told) =>
      `La ligne relève du fichier du ${told.details.expectedBillingDate}, non de celui du ${told.details.actualBillingDate}\u202f: ${money(told.actual, told)} n’était pas dû ici.`,
    WRONG_PERIOD: (told) =>
      told.details.begins === undefined
        ? `Du ${told.details.actualStart} au ${told.details.actualEnd} n’est pas une période de cet abonnement\u202f; c’est du ${told.details.expectedStart} au ${told.details.expectedEnd}. ${against(told)}`
        : `L’abonnement commence le ${told.details.begins}\u202f; cette ligne facture du ${told.details.actualStart} au ${told.details.actualEnd}. ${against(told)}`,
    QTY: (told) =>
      told.details.shownBy === 'consumption'
        ? `${plural(told.details.actualQuantity, { one: '# unité facturée', many: '# d’unités facturées', other: '# unités facturées' })}\u202f; consommées moins incluses font ${told.details.expectedQuantity}. ${against(told)}`
        : `${licencesBilled(told, frLicences)} ${against(told)}`,
    PRICE: (told) =>
      `Facturé à ${money(told.details.actualUnitPrice, told)} par licence\u202f; le prix protégé pour cette période est ${money(told.details.expectedUnitPrice, told)}. ${against(told)}`,
    DAYS: (told) =>
      `${daysTwice(told) ?? daysOfStop(told) ?? `Le montant est celui de ${days(told.details.actualDays)}\u202f; les dates des frais, du ${told.from ?? '?'} au ${told.to ?? '?'}, en font ${told.details.expectedDays}.`} ${against(told)}`,
    FX: (told) =>
      `Le montant suit un taux de change de ${told.details.actualRate}, la ligne indique ${told.details.expectedRate}. ${against(told)}`,
    ROUNDING: (told) =>
      told.details.profile === null
        ? `Aucune convention d’arrondi ne donne le montant, qui s’écarte d’un centime par licence au plus de celui attendu. ${against(told)}`
        : `Le montant est arrondi selon ${told.details.profile}${alsoFits(told.details.alsoFit)}, ${unlike(told.details.unlike)}. ${against(told)}`,
    HABIT: (told) =>
      `${told.details.rows} sur ${told.details.of} lignes au prorata${told.details.frequency === null ? '' : kinds[told.details.frequency]} ${[told.details, ...told.details.alsoFit].map(habit).join(', ou tout aussi bien ')}, contrairement aux règles\u202f: dit une fois pour toutes. ${against(told)}`,
    PROMO: (told) =>
      told.details.agreedShare === null
        ? `Le montant moins la remise fait ${money(told.expected ?? '?', told)}, le sous-total indique ${money(told.actual, told)}.`
        : `La remise est de ${money(told.actual, told)}\u202f; la part convenue de ${told.details.agreedShare} donne ${money(told.expected ?? '?', told)}.`,
    TAX: (told) =>
      told.details.rate === null
        ? `Sous-total et taxe font ${money(told.expected ?? '?', told)}, le total indique ${money(told.actual, told)}.`
        : `La taxe est de ${money(told.actual, told)}\u202f; ${rateOf[told.details.by ?? 'file'](told.details.rate)} donne ${money(told.expected ?? '?', told)}.`,
    LIMIT: (told) =>
      `${told.customer ?? 'Le client'} a ${told.details.held} abonnements à ${told.offer ?? 'cette offre'}\u202f; la matrice des offres en admet ${told.details.limit} ${told.details.scope === 'lifetime' ? 'en tout' : 'à la fois'}. Celui-ci, commencé le ${told.details.began}, est le numéro ${told.details.place}\u202f: ${told.row === null ? 'rien n’est facturé ici' : `${money(told.actual, told)} est facturé ici`}.`,
    MISSING_IN_FILE: (told) =>
      lacking(told) ??
      `Un abonnement actif à facturation ${frequency(told.details.frequency)} de ${licences(told.quantity ?? '?')} était dû et n’a aucune ligne${
        told.expected === null ? '' : `\u202f: ${money(told.expected, told)} était attendu`
      }.`,
    SILENT_EXPECTED: (told) =>
      `Un abonnement annuel entre deux facturations n’a, à juste titre, aucune ligne\u202f; la prochaine est due le ${told.details.nextBillingDate}.`,
  },
  nextSteps: {
    DUPLICATE: (told) => capital(claim(told, 'pour la ligne répétée')),
    NO_CUSTOMER: () =>
      'Trouver de qui est cette commande avant de refacturer quoi que ce soit\u202f; garder la ligne dans les sommes jusque-là.',
    MISSING_IN_LIST: (told) =>
      told.direction === 'under-billed'
        ? 'C’est un avoir\u202f: voir si l’abonnement a pris fin avant la liste, et garder la ligne dans les sommes.'
        : 'Chercher la commande dans Partner Center\u202f: l’ajouter à la liste, ou contester un achat que personne n’a fait.',
    UNKNOWN: (told) =>
      told.details.typeKnown
        ? 'La garder en suspens et demander au support comment le montant est obtenu.'
        : 'La garder en suspens et demander au support à quoi correspondent les frais.',
    FREQUENCY: (told) =>
      told.details.saidBy === 'list' || told.details.saidBy === 'parent'
        ? 'Comparer la fréquence dans Partner Center avec la liste et corriger celle qui est fausse.'
        : 'Demander au support pourquoi l’offre est facturée à une fréquence qu’elle n’a pas.',
    CHARGE_TYPE: (told) =>
      told.field === 'Amount'
        ? `Regarder si les jours de la ligne sont facturés ailleurs. Sinon, ${claim(told, 'pour la ligne de signe contraire')}`
        : 'Comptabiliser la ligne selon son signe et ses dates\u202f; signaler le libellé au support.',
    TIMING: (told) =>
      told.details.expectedBillingDate < told.details.actualBillingDate
        ? 'Regarder le fichier précédent\u202f: si la ligne y manque, elle n’est qu’en retard\u202f; si elle y est, contester celle-ci.'
        : 'Attendre le prochain fichier et vérifier que la ligne ne revient pas.',
    WRONG_PERIOD: () =>
      'Demander au support de corriger les dates des frais\u202f; vérifier qu’aucun jour n’est facturé deux fois ni omis.',
    QTY: (told) =>
      told.details.shownBy === 'consumption'
        ? `Comparer les unités consommées et incluses avec le rapport d’utilisation. Si elles sont justes, ${claim(told, 'pour les unités')}`
        : `${beforeClaim(told, frLicences)}, ${claim(told, 'pour les licences')}`,
    PRICE: (told) =>
      `Vérifier les promotions et la liste de prix du mois où la période contractuelle a commencé. Si le prix est maintenu, ${claim(told, 'pour le prix')}`,
    DAYS: (told) =>
      `Vérifier le jour de l’événement (les jours sont UTC). Si ${dayToTrust(told)}, ${claim(told, 'pour les jours')}`,
    FX: (told) =>
      `Comparer le taux de change avec celui du jour que la ligne indique. Si le taux de la ligne est maintenu, ${claim(told, 'pour la différence')}`,
    ROUNDING: ({ details }) =>
      details.profile === null
        ? 'Un centime par licence est toléré\u202f: le noter, et interroger le support si cela se répète.'
        : 'Rien à réclamer\u202f: noter la convention, ou fixer une tolérance.',
    HABIT: (told) =>
      `Demander une seule fois au support quelle façon de compter vaut, et pour quelles lignes. Si les règles valent, ${claim(told, 'pour la différence')}`,
    PROMO: (told) =>
      told.details.agreedShare === null
        ? 'Le montant moins la remise ne fait pas le sous-total\u202f: demander au support de corriger la ligne.'
        : `Comparer les dates de la promotion. Si elle courait, ${claim(told, 'pour la remise')}`,
    TAX: (told) =>
      told.details.rate === null
        ? 'Sous-total et taxe ne font pas le total\u202f: demander au support de corriger la ligne.'
        : `Vérifier la taxe de toute la facture, qui peut être arrondie sur le total. Si l’écart demeure, ${claim(told, 'pour la taxe')}`,
    LIMIT: () =>
      'Demander au client lesquels il utilise. Résilier celui acheté par erreur, dans ses 30 premiers jours pour un avoir entier\u202f; s’il les utilise tous, demander au support si la limite vaut.',
    MISSING_IN_FILE: ({ details }) =>
      details.side === 'credit'
        ? 'Chercher l’avoir dans le prochain fichier\u202f; s’il n’arrive pas, le demander.'
        : details.side === 'charge'
          ? 'Chercher la facturation dans le prochain fichier et provisionner le montant jusque-là.'
          : 'Vérifier la date d’achat et attendre la ligne dans le prochain fichier\u202f; provisionner le montant jusque-là.',
    SILENT_EXPECTED: () => 'Rien à faire.',
  },
  others: ({ rows, of }) => `${rows} sur ${of} lignes au prorata comptent autrement, toutes de la même façon.`,
  notJudged: {
    file: {
      rows: 'Le fichier n’a aucune ligne\u202f: rien n’a été vérifié',
      layout: 'Ce genre de fichier est vérifié pour moins de motifs qu’un fichier par licences',
      'subscription-list': 'Aucune liste des abonnements n’a été donnée',
      'lines-in-currency':
        'Le fichier n’a aucune ligne dans une devise que nomme la liste des abonnements\u202f: ce qui y est facturé n’a pas été cherché',
      'list-of-that-month':
        'La liste des abonnements est d’un jour postérieur au fichier\u202f; donner la liste de ce mois-là',
      'price-currency':
        'La liste de prix ne nomme aucune devise et le fichier en a plusieurs\u202f: ses prix n’ont pas été comparés au fichier',
      'price-list': 'Aucune liste de prix n’a été donnée\u202f: les prix ont été pris dans le fichier même',
      'offer-matrix': 'Aucune matrice des offres n’a été donnée',
      'billing-date': 'La date de facturation du fichier n’est pas connue\u202f; l’indiquer',
      'invoice-total': 'Le total de la facture n’a pas été indiqué\u202f: le fichier n’y est pas rapproché',
    },
    notLookedFor: (reasons) => `Non recherchés\u202f: ${reasons}.`,
    subscription: {
      frequency: (id) => `La fréquence de l’abonnement ${id} manque.`,
      price: (id) => `Le prix de l’abonnement ${id} manque.`,
    },
    offer: ({ offer, written }) =>
      `La matrice des offres limite «\u202f${offer}\u202f» par «\u202f${written}\u202f», qu’aucune règle ne sait lire, et un client en a peut-être davantage\u202f: non recherché\u202f: LIMIT.`,
    row: {
      price:
        'Aucun prix n’est connu pour cette ligne\u202f: la liste de prix n’en a pas pour son offre et son premier jour.',
      frequency: 'Ni le fichier ni les autres lignes de l’abonnement ne disent comment il est facturé.',
      period: 'Les dates des frais sont à cheval sur deux périodes.',
      quantity: 'La ligne porte sur zéro licence\u202f: aucune règle n’en donne le montant.',
      'refunded-line':
        'Un remboursement découle d’une autre ligne ou d’une décision du support\u202f; aucune règle n’en donne le montant.',
      'usage-file': 'Ces frais relèvent d’un fichier d’utilisation.',
    },
    rule: (why) => `Les règles laissent la question ouverte\u202f: ${why}.`,
    ruleDomain: (inputs) => `La règle n’accepte pas, de cette ligne, ${inputs}.`,
  },
};

function unlike(others: Others | undefined): string {
  return others === undefined
    ? 'et non comme les règles arrondissent'
    : `contrairement à ${others.rows} sur ${others.of} lignes au prorata`;
}

function alsoFits(profiles: readonly string[]): string {
  return profiles.length === 0 ? '' : ` (${profiles.join(' ou ')} conviendrait aussi)`;
}

/** `divisent le prix par 30 jours`. */
function habit({ by, figure }: HabitName): string {
  if (by === 'profile') return `sont arrondies selon ${figure}`;
  if (by === 'divisor')
    return figure === 'actual'
      ? 'divisent le prix par les jours réels de l’année'
      : `divisent le prix par ${figure} jours`;
  return figure === 1
    ? 'comptent un jour de plus que les dates des frais'
    : 'comptent un jour de moins que les dates des frais';
}

const kinds = { monthly: ' des abonnements mensuels', annual: ' des abonnements annuels' } as const;

/** A tax rate, and whose rows show it. */
const rateOf = {
  file: (rate: string): string => `le taux du fichier, ${rate},`,
  customer: (rate: string): string => `le taux des autres lignes du client, ${rate},`,
  offer: (rate: string): string => `le taux des autres lignes de l’offre, ${rate},`,
  subscription: (rate: string): string => `le taux des autres lignes de l’abonnement, ${rate},`,
} as const;

const changes = {
  'licence-change': 'La modification de licences',
  'frequency-change': 'Le changement de fréquence de facturation',
} as const;

/** What a change of the subscription lacks; null where the whole subscription has no row. */
function lacking(told: Extract<ToldFinding, { readonly code: 'MISSING_IN_FILE' }>): string | null {
  const { side, of, termStart: from, termEnd: to } = told.details;
  if (side === undefined || of === undefined) return null;
  const span = to === undefined ? '' : ` du ${from} au ${to}`;
  const open = span === '' ? ` à partir du ${from}` : span;
  const amount = told.expected === null ? '' : `\u202f: ${money(told.expected, told)} était attendu`;
  if (of === 'cancellation')
    return side === 'charge'
      ? `Un avoir reprend des jours de la période${span}, qu’aucune ligne ne facture${amount}.`
      : `D’après la liste, le service a pris fin ou est suspendu\u202f; les jours${span} sont facturés sans avoir${amount}.`;
  if (of === 'reactivation')
    return `D’après la liste, l’abonnement est de nouveau actif\u202f; aucune ligne ne facture de jours${span}, qui ont été crédités${amount}.`;
  return side === 'credit'
    ? `${changes[of]} apporte une facturation mais aucun avoir pour ce qui est remplacé${span}${amount}.`
    : `${changes[of]} laisse la période${open} sans facturation${amount}.`;
}

/** Days that another row of the change bills as well; null where no row does. */
function daysTwice({ details: { twice, expectedDays, actualDays } }: Extract<ToldFinding, { readonly code: 'DAYS' }>) {
  if (twice === undefined) return null;
  const span =
    twice.from === twice.to
      ? `Le jour ${twice.from} est aussi facturé`
      : `Les jours du ${twice.from} au ${twice.to} sont aussi facturés`;
  return `${span} par la ligne ${twice.besideRow}\u202f: sans eux, cette ligne est de ${days(expectedDays)}, non de ${actualDays}.`;
}

/** Days of a credit that counts from another day than our list, or than the new charge; null for any other row. */
function daysOfStop(told: Extract<ToldFinding, { readonly code: 'DAYS' }>): string | null {
  const { stoppedOn, changed, expectedDays, actualDays } = told.details;
  if (changed !== undefined)
    return `Crédite les jours à partir du ${told.from ?? '?'}\u202f; la ligne ${changed.besideRow} facture la nouvelle fréquence à partir du ${changed.on}, ce qui fait ${days(expectedDays)}, et non ${actualDays}.`;
  if (stoppedOn === undefined) return null;
  return `Crédite les jours à partir du ${told.from ?? '?'}\u202f; selon la liste des abonnements, le service s’est arrêté le ${stoppedOn}, ce qui fait ${days(expectedDays)}, et non ${actualDays}.`;
}

/** What makes the amount expected of a row about days. */
function dayToTrust({ details: { stoppedOn, changed } }: Extract<ToldFinding, { readonly code: 'DAYS' }>): string {
  if (changed !== undefined) return `celui de la ligne ${changed.besideRow} est juste`;
  return stoppedOn === undefined ? 'les dates sont justes' : 'celui de la liste est juste';
}
