/** Dutch sentences for what a reconciliation finds and for what it could not check. */
import type { HabitName, Others, ToldFinding } from '../../tasks/index.ts';
import { pluralsOf } from '../plural.ts';
import { capital } from '../translated/wording.ts';
import { money, type FindingTexts } from './finding-texts.ts';
import { nlLicences } from './licences/nl.ts';
import { beforeClaim, licencesBilled } from './licences/licences-billed.ts';

const plural = pluralsOf('nl');
const { licences } = nlLicences;
const days = (count: number): string => plural(count, { one: '# dag', other: '# dagen' });
const frequency = (word: string): string => ({ monthly: 'maandelijks', annual: 'jaarlijks' })[word] ?? word;

function against(told: ToldFinding): string {
  const billed = `Gefactureerd ${money(told.actual, told)}`;
  if (told.expected === null) return `${billed}; geen regel zegt hoeveel het moet zijn.`;
  return told.expected === told.actual
    ? `${billed}, zoals verwacht.`
    : `${billed}, verwacht ${money(told.expected, told)}.`;
}

function claim({ direction }: ToldFinding, what: string): string {
  if (direction === 'over-billed') return `vraag om een creditering ${what}.`;
  if (direction === 'under-billed') return `reken op een latere afschrijving ${what} en reserveer die.`;
  return `noteer het verschil ${what}.`;
}

const sayers = {
  list: 'de abonnementenlijst zegt',
  matrix: 'de aanbiedingsmatrix kent alleen',
  both: 'de abonnementenlijst en de aanbiedingsmatrix zeggen',
  parent: 'de frequentie van het abonnement waar het bij hoort is',
} as const;

export const nl: FindingTexts = {
  findings: {
    DUPLICATE: (told) =>
      `${told.details.differs ? `Deze rij factureert de dagen, de licenties en het bedrag van rij ${told.details.sameAsRow} opnieuw` : `Deze rij herhaalt rij ${told.details.sameAsRow} in elke kolom`}: ${money(told.actual, told)} wordt een tweede keer gefactureerd.`,
    NO_CUSTOMER: (told) =>
      told.details.named
        ? `${told.customer ?? 'De klant van deze rij'} staat helemaal niet in de abonnementenlijst, toch wordt ${money(told.actual, told)} gefactureerd.`
        : `De rij noemt geen klant. ${against(told)}`,
    MISSING_IN_LIST: (told) =>
      `${told.customer ?? 'De klant'} staat in de abonnementenlijst, dit abonnement niet: er wordt ${money(told.actual, told)} voor gefactureerd.`,
    UNKNOWN: (told) =>
      told.details.typeKnown
        ? `Geen prijs, aantal dagen of afronding verklaart het bedrag. ${against(told)}`
        : `Geen regel kent het kostentype "${told.details.chargeType}". De rij blijft staan en ${money(told.actual, told)} telt mee in de sommen.`,
    FREQUENCY: (told) =>
      `${capital(frequency(told.details.actualFrequency))} gefactureerd, maar ${sayers[told.details.saidBy]} ${frequency(told.details.expectedFrequency)}. ${against(told)}`,
    CHARGE_TYPE: (told) =>
      `${money(told.actual, told)} van ${told.from ?? '?'} tot en met ${told.to ?? '?'} kan geen "${told.details.actualChargeType}" zijn${
        told.details.expectedChargeType === null ? '' : `; het is "${told.details.expectedChargeType}"`
      }. ${against(told)}`,
    TIMING: (told) =>
      `De rij hoort in het bestand van ${told.details.expectedBillingDate}, niet in dat van ${told.details.actualBillingDate}: ${money(told.actual, told)} was hier niet verschuldigd.`,
    WRONG_PERIOD: (told) =>
      told.details.begins === undefined
        ? `${told.details.actualStart} tot en met ${told.details.actualEnd} is geen periode van dit abonnement; ${told.details.expectedStart} tot en met ${told.details.expectedEnd} wel. ${against(told)}`
        : `Het abonnement begint op ${told.details.begins}; deze rij factureert van ${told.details.actualStart} tot en met ${told.details.actualEnd}. ${against(told)}`,
    QTY: (told) =>
      told.details.shownBy === 'consumption'
        ? `${plural(told.details.actualQuantity, { one: '# eenheid', other: '# eenheden' })} in rekening gebracht; verbruikt min inbegrepen is ${told.details.expectedQuantity}. ${against(told)}`
        : `${licencesBilled(told, nlLicences)} ${against(told)}`,
    PRICE: (told) =>
      `Gefactureerd tegen ${money(told.details.actualUnitPrice, told)} per licentie; de beschermde prijs voor deze periode is ${money(told.details.expectedUnitPrice, told)}. ${against(told)}`,
    DAYS: (told) =>
      `${daysTwice(told) ?? daysOfStop(told) ?? `Het bedrag is dat van ${days(told.details.actualDays)}; de kostendatums ${told.from ?? '?'} tot en met ${told.to ?? '?'} zijn ${days(told.details.expectedDays)}.`} ${against(told)}`,
    FX: (told) =>
      `Het bedrag volgt een wisselkoers van ${told.details.actualRate}, de rij toont ${told.details.expectedRate}. ${against(told)}`,
    ROUNDING: (told) =>
      told.details.profile === null
        ? `Geen afrondingswijze geeft het bedrag, dat hoogstens een cent per licentie van het verwachte afwijkt. ${against(told)}`
        : `Het bedrag is afgerond volgens ${told.details.profile}${alsoFits(told.details.alsoFit)}, ${unlike(told.details.unlike)}. ${against(told)}`,
    HABIT: (told) =>
      `${told.details.rows} van de ${told.details.of} rijen naar rato${told.details.frequency === null ? '' : kinds[told.details.frequency]} ${[told.details, ...told.details.alsoFit].map(habit).join(', of evengoed ')}, anders dan de regels: eenmaal gezegd voor allemaal. ${against(told)}`,
    PROMO: (told) =>
      told.details.agreedShare === null
        ? `Het bedrag min de korting is ${money(told.expected ?? '?', told)}, het subtotaal toont ${money(told.actual, told)}.`
        : `De korting is ${money(told.actual, told)}; het afgesproken deel van ${told.details.agreedShare} geeft ${money(told.expected ?? '?', told)}.`,
    TAX: (told) =>
      told.details.rate === null
        ? `Subtotaal en btw zijn samen ${money(told.expected ?? '?', told)}, het totaal toont ${money(told.actual, told)}.`
        : `De btw is ${money(told.actual, told)}; ${rateOf[told.details.by ?? 'file'](told.details.rate)} geeft ${money(told.expected ?? '?', told)}.`,
    LIMIT: (told) =>
      `${told.customer ?? 'De klant'} heeft ${told.details.held} abonnementen op ${told.offer ?? 'deze aanbieding'}; de aanbiedingsmatrix staat er ${told.details.limit} ${told.details.scope === 'lifetime' ? 'in totaal' : 'tegelijk'} toe. Dit abonnement, begonnen op ${told.details.began}, is nummer ${told.details.place}: er wordt hier ${told.row === null ? 'niets' : money(told.actual, told)} voor gefactureerd.`,
    MISSING_IN_FILE: (told) =>
      lacking(told) ??
      `Een actief, ${frequency(told.details.frequency)} gefactureerd abonnement van ${licences(told.quantity ?? '?')} was verschuldigd en heeft geen rij${
        told.expected === null ? '' : `: verwacht werd ${money(told.expected, told)}`
      }.`,
    SILENT_EXPECTED: (told) =>
      `Een jaarlijks gefactureerd abonnement tussen twee facturen heeft terecht geen rij; de volgende is op ${told.details.nextBillingDate}.`,
  },
  nextSteps: {
    DUPLICATE: (told) => capital(claim(told, 'voor de herhaalde rij')),
    NO_CUSTOMER: () =>
      'Zoek uit van wie deze bestelling is voordat er iets wordt doorbelast; houd de rij zolang in de sommen.',
    MISSING_IN_LIST: (told) =>
      told.direction === 'under-billed'
        ? 'Het is een creditering: kijk of het abonnement eindigde voordat de lijst werd gemaakt, en houd de rij in de sommen.'
        : 'Zoek de bestelling op in Partner Center: voeg haar toe aan de lijst, of betwist een aankoop die niemand deed.',
    UNKNOWN: (told) =>
      told.details.typeKnown
        ? 'Houd het open en vraag de ondersteuning hoe het bedrag tot stand komt.'
        : 'Houd het open en vraag de ondersteuning waarvoor de kosten zijn.',
    FREQUENCY: (told) =>
      told.details.saidBy === 'list' || told.details.saidBy === 'parent'
        ? 'Vergelijk de frequentie in Partner Center met uw lijst en corrigeer degene die niet klopt.'
        : 'Vraag de ondersteuning waarom de aanbieding wordt gefactureerd met een frequentie die zij niet heeft.',
    CHARGE_TYPE: (told) =>
      told.field === 'Amount'
        ? `Kijk of de dagen van de rij elders zijn berekend. Zo niet, ${claim(told, 'voor de rij met het andere teken')}`
        : 'Boek de rij naar haar teken en haar datums; meld het label bij de ondersteuning.',
    TIMING: (told) =>
      told.details.expectedBillingDate < told.details.actualBillingDate
        ? 'Kijk in het vorige bestand: ontbreekt de rij daar, dan is zij alleen laat; staat zij er, betwist dan deze.'
        : 'Wacht op het volgende bestand en controleer of de rij niet terugkomt.',
    WRONG_PERIOD: () =>
      'Vraag de ondersteuning de kostendatums te corrigeren; controleer of geen dag dubbel of niet wordt gefactureerd.',
    QTY: (told) =>
      told.details.shownBy === 'consumption'
        ? `Vergelijk verbruikt en inbegrepen met het gebruiksrapport. Kloppen zij, ${claim(told, 'voor de eenheden')}`
        : `${beforeClaim(told, nlLicences)}, ${claim(told, 'voor de licenties')}`,
    PRICE: (told) =>
      `Controleer acties en de prijslijst van de maand waarin de termijn begon. Blijft de prijs staan, ${claim(told, 'voor de prijs')}`,
    DAYS: (told) =>
      `Controleer de dag van de gebeurtenis (dagen zijn UTC). ${dayToTrust(told)}, ${claim(told, 'voor de dagen')}`,
    FX: (told) =>
      `Vergelijk de wisselkoers met die van de dag die de rij noemt. Blijft de koers van de rij staan, ${claim(told, 'voor het verschil')}`,
    ROUNDING: ({ details }) =>
      details.profile === null
        ? 'Een cent per licentie wordt geduld: noteer het, en vraag de ondersteuning ernaar als het zich herhaalt.'
        : 'Niets te vorderen: noteer de conventie, of stel een tolerantie in.',
    HABIT: (told) =>
      `Vraag de ondersteuning eenmaal welke manier van tellen geldt, en voor welke rijen. Gelden de regels, ${claim(told, 'voor het verschil')}`,
    PROMO: (told) =>
      told.details.agreedShare === null
        ? 'Het bedrag min de korting is niet het subtotaal: vraag de ondersteuning de rij te corrigeren.'
        : `Vergelijk de datums van de actie. Liep zij, ${claim(told, 'voor de korting')}`,
    TAX: (told) =>
      told.details.rate === null
        ? 'Subtotaal en btw zijn samen niet het totaal: vraag de ondersteuning de rij te corrigeren.'
        : `Controleer de btw van de hele factuur, die op het totaal kan zijn afgerond. Blijft het verschil, ${claim(told, 'voor de btw')}`,
    LIMIT: () =>
      'Vraag de klant welke worden gebruikt. Zeg een abonnement dat bij vergissing is gekocht op, binnen de eerste 30 dagen tegen volledige creditering; worden ze alle gebruikt, vraag dan de ondersteuning of de limiet geldt.',
    MISSING_IN_FILE: ({ details }) =>
      details.side === 'credit'
        ? 'Zoek de creditering in het volgende bestand; komt zij niet, vraag erom.'
        : details.side === 'charge'
          ? 'Zoek de facturering in het volgende bestand en reserveer het bedrag tot dan.'
          : 'Controleer de aankoopdatum en verwacht de rij in het volgende bestand; reserveer het bedrag tot dan.',
    SILENT_EXPECTED: () => 'Niets te doen.',
  },
  others: ({ rows, of }) => `${rows} van de ${of} rijen naar rato tellen anders, en allemaal hetzelfde.`,
  notJudged: {
    file: {
      rows: 'Het bestand heeft geen rijen: er is niets gecontroleerd',
      layout: 'Dit soort bestand wordt op minder redenen gecontroleerd dan een bestand op basis van licenties',
      'subscription-list': 'Er is geen abonnementenlijst gegeven',
      'lines-in-currency':
        'Het bestand heeft geen regel in een valuta die de abonnementenlijst noemt: wat daarin wordt gefactureerd, is niet gezocht',
      'list-of-that-month': 'De abonnementenlijst is van een latere dag dan het bestand; geef de lijst van die maand',
      'price-currency':
        'De prijslijst noemt geen valuta en het bestand heeft er meerdere: de prijzen ervan zijn niet met het bestand vergeleken',
      'price-list': 'Er is geen prijslijst gegeven: de prijzen komen uit het bestand zelf',
      'offer-matrix': 'Er is geen aanbiedingsmatrix gegeven',
      'billing-date': 'De factureringsdatum van het bestand is niet bekend; geef die op',
      'invoice-total': 'Het factuurtotaal is niet gegeven: het bestand is er niet mee afgestemd',
    },
    notLookedFor: (reasons) => `Niet gezocht: ${reasons}.`,
    subscription: {
      frequency: (id) => `Van abonnement ${id} ontbreekt de frequentie.`,
      price: (id) => `Van abonnement ${id} ontbreekt de prijs.`,
    },
    offer: ({ offer, written }) =>
      `De aanbiedingsmatrix beperkt ‘${offer}’ met ‘${written}’, wat geen regel kan lezen, en een klant heeft er misschien meer: niet gezocht: LIMIT.`,
    row: {
      price: 'Er is geen prijs bekend voor deze rij: de prijslijst heeft er geen voor haar aanbieding en eerste dag.',
      frequency: 'Noch het bestand noch de andere rijen van het abonnement zeggen hoe het wordt gefactureerd.',
      period: 'De kostendatums liggen over de grens van twee perioden.',
      quantity: 'De rij is voor nul licenties, dus geen regel geeft haar bedrag.',
      'refunded-line':
        'Een terugbetaling volgt uit een andere regel van het bestand of uit een besluit van de ondersteuning; geen regel geeft haar bedrag.',
      'usage-file': 'Deze kosten horen in een gebruiksbestand.',
    },
    rule: (why) => `De regels laten het open: ${why}.`,
    ruleDomain: (inputs) => `De regel neemt van deze rij niet: ${inputs}.`,
  },
};

function unlike(others: Others | undefined): string {
  return others === undefined
    ? 'niet zoals de regels afronden'
    : `anders dan ${others.rows} van de ${others.of} rijen naar rato`;
}

function alsoFits(profiles: readonly string[]): string {
  return profiles.length === 0 ? '' : ` (${profiles.join(' en ')} past ook)`;
}

/** `delen de prijs door 30 dagen`. */
function habit({ by, figure }: HabitName): string {
  if (by === 'profile') return `zijn afgerond volgens ${figure}`;
  if (by === 'divisor')
    return figure === 'actual'
      ? 'delen de prijs door de werkelijke dagen van het jaar'
      : `delen de prijs door ${figure} dagen`;
  return figure === 1 ? 'tellen een dag meer dan de kostendatums' : 'tellen een dag minder dan de kostendatums';
}

const kinds = { monthly: ' van maandabonnementen', annual: ' van jaarabonnementen' } as const;

/** A tax rate, and whose rows show it. */
const rateOf = {
  file: (rate: string): string => `het tarief van het bestand, ${rate},`,
  customer: (rate: string): string => `het tarief van de andere rijen van de klant, ${rate},`,
  offer: (rate: string): string => `het tarief van de andere rijen van de aanbieding, ${rate},`,
  subscription: (rate: string): string => `het tarief van de andere rijen van het abonnement, ${rate},`,
} as const;

const changes = {
  'licence-change': 'De wijziging van licenties',
  'frequency-change': 'De wijziging van de factureringsfrequentie',
} as const;

/** What a change of the subscription lacks; null where the whole subscription has no row. */
function lacking(told: Extract<ToldFinding, { readonly code: 'MISSING_IN_FILE' }>): string | null {
  const { side, of, termStart: from, termEnd: to } = told.details;
  if (side === undefined || of === undefined) return null;
  const span = to === undefined ? '' : ` van ${from} tot en met ${to}`;
  const open = span === '' ? ` vanaf ${from}` : span;
  const amount = told.expected === null ? '' : `: verwacht werd ${money(told.expected, told)}`;
  if (of === 'cancellation')
    return side === 'charge'
      ? `Een creditering neemt dagen terug van de periode${span}, die geen rij factureert${amount}.`
      : `Volgens de lijst is de dienst beëindigd of opgeschort; de dagen${span} zijn gefactureerd zonder creditering${amount}.`;
  if (of === 'reactivation')
    return `Volgens de lijst is het abonnement weer actief; geen rij factureert dagen${span}, die zijn gecrediteerd${amount}.`;
  return side === 'credit'
    ? `${changes[of]} heeft een facturering maar geen creditering van wat wordt vervangen${span}${amount}.`
    : `${changes[of]} laat de tijd${open} zonder facturering${amount}.`;
}

/** Days that another row of the change bills as well; null where no row does. */
function daysTwice({ details: { twice, expectedDays, actualDays } }: Extract<ToldFinding, { readonly code: 'DAYS' }>) {
  if (twice === undefined) return null;
  const span =
    twice.from === twice.to ? `De dag ${twice.from} wordt` : `De dagen ${twice.from} tot en met ${twice.to} worden`;
  return `${span} ook door rij ${twice.besideRow} gefactureerd: zonder deze is deze rij voor ${days(expectedDays)}, niet ${actualDays}.`;
}

/** Days of a credit that counts from another day than our list, or than the new charge; null for any other row. */
function daysOfStop(told: Extract<ToldFinding, { readonly code: 'DAYS' }>): string | null {
  const { stoppedOn, changed, expectedDays, actualDays } = told.details;
  if (changed !== undefined)
    return `Crediteert de dagen vanaf ${told.from ?? '?'}; rij ${changed.besideRow} factureert de nieuwe frequentie vanaf ${changed.on}, dat is ${days(expectedDays)}, niet ${actualDays}.`;
  if (stoppedOn === undefined) return null;
  return `Crediteert de dagen vanaf ${told.from ?? '?'}; volgens de abonnementenlijst stopte de dienst op ${stoppedOn}, dat is ${days(expectedDays)}, niet ${actualDays}.`;
}

/** What makes the amount expected of a row about days. */
function dayToTrust({ details: { stoppedOn, changed } }: Extract<ToldFinding, { readonly code: 'DAYS' }>): string {
  if (changed !== undefined) return `Klopt die van rij ${changed.besideRow}`;
  return stoppedOn === undefined ? 'Kloppen de datums' : 'Klopt die van de lijst';
}
