/** Swedish sentences for what a reconciliation finds and for what it could not check. */
import type { HabitName, Others, ToldFinding } from '../../tasks/index.ts';
import { pluralsOf } from '../plural.ts';
import { capital } from '../translated/wording.ts';
import { money, type FindingTexts } from './finding-texts.ts';
import { svLicences } from './licences/sv.ts';
import { beforeClaim, licencesBilled } from './licences/licences-billed.ts';

const plural = pluralsOf('sv');
const { licences } = svLicences;
const days = (count: number): string => plural(count, { one: '# dag', other: '# dagar' });
const frequency = (word: string): string => ({ monthly: 'månadsvis', annual: 'årsvis' })[word] ?? word;

function against(told: ToldFinding): string {
  const billed = `Fakturerat ${money(told.actual, told)}`;
  if (told.expected === null) return `${billed}; ingen regel säger vad det borde vara.`;
  return told.expected === told.actual ? `${billed}, som väntat.` : `${billed}, väntat ${money(told.expected, told)}.`;
}

function claim({ direction }: ToldFinding, what: string): string {
  if (direction === 'over-billed') return `begär en kreditering ${what}.`;
  if (direction === 'under-billed') return `räkna med en senare debitering ${what} och reservera den.`;
  return `notera skillnaden ${what}.`;
}

const sayers = {
  list: 'prenumerationslistan säger',
  matrix: 'erbjudandematrisen har bara',
  both: 'prenumerationslistan och erbjudandematrisen säger',
  parent: 'prenumerationen som den hör till faktureras',
} as const;

export const sv: FindingTexts = {
  findings: {
    DUPLICATE: (told) =>
      `${told.details.differs ? `Raden fakturerar samma dagar, licenser och belopp som rad ${told.details.sameAsRow} igen` : `Raden upprepar rad ${told.details.sameAsRow} i varje kolumn`}: ${money(told.actual, told)} faktureras en andra gång.`,
    NO_CUSTOMER: (told) =>
      told.details.named
        ? `${told.customer ?? 'Radens kund'} finns inte alls i prenumerationslistan, ändå faktureras ${money(told.actual, told)}.`
        : `Raden nämner ingen kund. ${against(told)}`,
    MISSING_IN_LIST: (told) =>
      `${told.customer ?? 'Kunden'} finns i prenumerationslistan men inte den här prenumerationen: ${money(told.actual, told)} faktureras för den.`,
    UNKNOWN: (told) =>
      told.details.typeKnown
        ? `Inget pris, antal dagar eller avrundning förklarar beloppet. ${against(told)}`
        : `Ingen regel känner till debiteringstypen "${told.details.chargeType}". Raden behålls och ${money(told.actual, told)} räknas med i summorna.`,
    FREQUENCY: (told) =>
      `Fakturerat ${frequency(told.details.actualFrequency)}, men ${sayers[told.details.saidBy]} ${frequency(told.details.expectedFrequency)}. ${against(told)}`,
    CHARGE_TYPE: (told) =>
      `${money(told.actual, told)} från ${told.from ?? '?'} till ${told.to ?? '?'} kan inte vara "${told.details.actualChargeType}"${
        told.details.expectedChargeType === null ? '' : `; det är "${told.details.expectedChargeType}"`
      }. ${against(told)}`,
    TIMING: (told) =>
      `Raden hör hemma i filen för ${told.details.expectedBillingDate}, inte i den för ${told.details.actualBillingDate}: ${money(told.actual, told)} skulle inte betalas här.`,
    WRONG_PERIOD: (told) =>
      told.details.begins === undefined
        ? `${told.details.actualStart} till ${told.details.actualEnd} är ingen period för den här prenumerationen; det är ${told.details.expectedStart} till ${told.details.expectedEnd}. ${against(told)}`
        : `Prenumerationen börjar ${told.details.begins}; den här raden fakturerar ${told.details.actualStart} till ${told.details.actualEnd}. ${against(told)}`,
    QTY: (told) =>
      told.details.shownBy === 'consumption'
        ? `Debiterat för ${plural(told.details.actualQuantity, { one: '# enhet', other: '# enheter' })}; förbrukade minus inkluderade blir ${told.details.expectedQuantity}. ${against(told)}`
        : `${licencesBilled(told, svLicences)} ${against(told)}`,
    PRICE: (told) =>
      `Fakturerat till ${money(told.details.actualUnitPrice, told)} per licens; det skyddade priset för perioden är ${money(told.details.expectedUnitPrice, told)}. ${against(told)}`,
    DAYS: (told) =>
      `${daysTwice(told) ?? daysOfStop(told) ?? `Beloppet gäller ${days(told.details.actualDays)}; debiteringsdatumen ${told.from ?? '?'} till ${told.to ?? '?'} är ${days(told.details.expectedDays)}.`} ${against(told)}`,
    FX: (told) =>
      `Beloppet följer växelkursen ${told.details.actualRate}, raden visar ${told.details.expectedRate}. ${against(told)}`,
    ROUNDING: (told) =>
      told.details.profile === null
        ? `Ingen avrundningskonvention ger beloppet, men det ligger inom en cent per licens från det väntade. ${against(told)}`
        : `Beloppet är avrundat enligt ${told.details.profile}${alsoFits(told.details.alsoFit)}, ${unlike(told.details.unlike)}. ${against(told)}`,
    HABIT: (told) =>
      `${told.details.rows} av ${told.details.of} fördelade rader${told.details.frequency === null ? '' : kinds[told.details.frequency]} ${[told.details, ...told.details.alsoFit].map(habit).join(', eller lika gärna ')}, till skillnad från reglerna: sägs en gång för alla. ${against(told)}`,
    PROMO: (told) =>
      told.details.agreedShare === null
        ? `Beloppet minus rabatten är ${money(told.expected ?? '?', told)}, delsumman visar ${money(told.actual, told)}.`
        : `Rabatten är ${money(told.actual, told)}; den avtalade andelen ${told.details.agreedShare} ger ${money(told.expected ?? '?', told)}.`,
    TAX: (told) =>
      told.details.rate === null
        ? `Delsumma och moms blir ${money(told.expected ?? '?', told)}, totalen visar ${money(told.actual, told)}.`
        : `Momsen är ${money(told.actual, told)}; ${rateOf[told.details.by ?? 'file'](told.details.rate)} ger ${money(told.expected ?? '?', told)}.`,
    LIMIT: (told) =>
      `${told.customer ?? 'Kunden'} har ${told.details.held} prenumerationer på ${told.offer ?? 'erbjudandet'}; erbjudandematrisen tillåter ${told.details.limit} ${told.details.scope === 'lifetime' ? 'totalt' : 'åt gången'}. Den här, som började ${told.details.began}, är nummer ${told.details.place}: ${told.row === null ? 'ingenting' : money(told.actual, told)} faktureras för den här.`,
    MISSING_IN_FILE: (told) =>
      lacking(told) ??
      `En aktiv prenumeration som faktureras ${frequency(told.details.frequency)}, med ${licences(told.quantity ?? '?')}, skulle ha fakturerats och har ingen rad${
        told.expected === null ? '' : `: ${money(told.expected, told)} var väntat`
      }.`,
    SILENT_EXPECTED: (told) =>
      `En årsvis fakturerad prenumeration mellan två faktureringar har med rätta ingen rad; nästa ska komma ${told.details.nextBillingDate}.`,
  },
  nextSteps: {
    DUPLICATE: (told) => capital(claim(told, 'för den upprepade raden')),
    NO_CUSTOMER: () =>
      'Ta reda på vems beställningen är innan något vidarefaktureras; behåll raden i summorna tills dess.',
    MISSING_IN_LIST: (told) =>
      told.direction === 'under-billed'
        ? 'Det är en kreditering: se om prenumerationen upphörde innan listan gjordes, och behåll raden i summorna.'
        : 'Sök beställningen i Partner Center: lägg till den i listan, eller bestrid ett köp som ingen har gjort.',
    UNKNOWN: (told) =>
      told.details.typeKnown
        ? 'Behåll den som öppen post och fråga supporten hur beloppet har uppstått.'
        : 'Behåll den som öppen post och fråga supporten vad debiteringen gäller.',
    FREQUENCY: (told) =>
      told.details.saidBy === 'list' || told.details.saidBy === 'parent'
        ? 'Jämför frekvensen i Partner Center med listan och rätta den som är fel.'
        : 'Fråga supporten varför erbjudandet faktureras med en frekvens som det inte har.',
    CHARGE_TYPE: (told) =>
      told.field === 'Amount'
        ? `Se om radens dagar debiteras någon annanstans. Om inte, ${claim(told, 'för raden med motsatt tecken')}`
        : 'Bokför raden efter dess tecken och datum; påtala benämningen för supporten.',
    TIMING: (told) =>
      told.details.expectedBillingDate < told.details.actualBillingDate
        ? 'Se i den tidigare filen: saknas raden där är den bara sen; finns den där, bestrid den här.'
        : 'Vänta på nästa fil och kontrollera att raden inte kommer igen.',
    WRONG_PERIOD: () =>
      'Be supporten rätta debiteringsdatumen; kontrollera att ingen dag faktureras två gånger eller utelämnas.',
    QTY: (told) =>
      told.details.shownBy === 'consumption'
        ? `Jämför förbrukat och inkluderat med användningsrapporten. Stämmer de, ${claim(told, 'för enheterna')}`
        : `${beforeClaim(told, svLicences)}, ${claim(told, 'för licenserna')}`,
    PRICE: (told) =>
      `Kontrollera kampanjer och prislistan för den månad då perioden började. Står priset fast, ${claim(told, 'för priset')}`,
    DAYS: (told) =>
      `Kontrollera dagen för händelsen (dagar är UTC). ${dayToTrust(told)}, ${claim(told, 'för dagarna')}`,
    FX: (told) =>
      `Jämför växelkursen med den för dagen som raden anger. Står radens kurs fast, ${claim(told, 'för skillnaden')}`,
    ROUNDING: ({ details }) =>
      details.profile === null
        ? 'En cent per licens tolereras: notera det, och fråga supporten om det upprepas.'
        : 'Inget att begära: notera konventionen, eller ange en tolerans.',
    HABIT: (told) =>
      `Fråga supporten en enda gång vilket sätt att räkna som gäller, och för vilka rader. Gäller reglerna, ${claim(told, 'för skillnaden')}`,
    PROMO: (told) =>
      told.details.agreedShare === null
        ? 'Beloppet minus rabatten blir inte delsumman: be supporten rätta raden.'
        : `Jämför kampanjens datum. Om den gällde, ${claim(told, 'för rabatten')}`,
    TAX: (told) =>
      told.details.rate === null
        ? 'Delsumma och moms blir inte totalen: be supporten rätta raden.'
        : `Kontrollera momsen på hela fakturan, som kan avrundas på totalen. Står den fast, ${claim(told, 'för momsen')}`,
    LIMIT: () =>
      'Fråga kunden vilka som används. Säg upp den som köpts av misstag, inom de första 30 dagarna krediteras allt; används alla, fråga supporten om gränsen gäller.',
    MISSING_IN_FILE: ({ details }) =>
      details.side === 'credit'
        ? 'Sök krediteringen i nästa fil; kommer den inte, begär den.'
        : details.side === 'charge'
          ? 'Sök debiteringen i nästa fil och reservera beloppet tills den kommer.'
          : 'Kontrollera köpdatumet och vänta raden i nästa fil; reservera beloppet tills den kommer.',
    SILENT_EXPECTED: () => 'Inget att göra.',
  },
  others: ({ rows, of }) => `${rows} av de ${of} fördelade raderna räknar på ett annat sätt, alla på samma.`,
  notJudged: {
    file: {
      rows: 'Filen har inga rader: ingenting kontrollerades',
      layout: 'Den här sortens fil kontrolleras för färre orsaker än en licensbaserad',
      'subscription-list': 'Ingen prenumerationslista gavs',
      'lines-in-currency':
        'Filen har ingen rad i en valuta som prenumerationslistan nämner: det som faktureras i den har inte sökts',
      'list-of-that-month': 'Prenumerationslistan är från en senare dag än filen; ge listan för den månaden',
      'price-currency': 'Prislistan nämner ingen valuta och filen har flera: dess priser jämfördes inte med filen',
      'price-list': 'Ingen prislista gavs: priserna togs ur själva filen',
      'offer-matrix': 'Ingen erbjudandematris gavs',
      'billing-date': 'Filens faktureringsdatum är inte känt; ange det',
      'invoice-total': 'Fakturans total gavs inte: filen är inte avstämd mot den',
    },
    notLookedFor: (reasons) => `Söktes inte: ${reasons}.`,
    subscription: {
      frequency: (id) => `Prenumerationen ${id} saknar frekvens.`,
      price: (id) => `Prenumerationen ${id} saknar pris.`,
    },
    offer: ({ offer, written }) =>
      `Erbjudandematrisen begränsar ”${offer}” med ”${written}”, som ingen regel kan läsa, och en kund kan ha fler: söktes inte: LIMIT.`,
    row: {
      price: 'Inget pris är känt för raden: prislistan har inget för dess erbjudande och första dag.',
      frequency: 'Varken filen eller prenumerationens andra rader säger hur den faktureras.',
      period: 'Debiteringsdatumen ligger över gränsen mellan två perioder.',
      quantity: 'Raden gäller noll licenser, så ingen regel ger dess belopp.',
      'refunded-line':
        'En återbetalning följer av en annan rad eller av ett beslut av supporten; ingen regel ger dess belopp.',
      'usage-file': 'Den här debiteringen hör hemma i en användningsfil.',
    },
    rule: (why) => `Reglerna lämnar det öppet: ${why}.`,
    ruleDomain: (inputs) => `Regeln tar inte radens ${inputs}.`,
  },
};

function unlike(others: Others | undefined): string {
  return others === undefined
    ? 'inte som reglerna avrundar'
    : `till skillnad från ${others.rows} av de ${others.of} fördelade raderna`;
}

function alsoFits(profiles: readonly string[]): string {
  return profiles.length === 0 ? '' : ` (${profiles.join(' och ')} passar också)`;
}

/** `delar priset med 30 dagar`. */
function habit({ by, figure }: HabitName): string {
  if (by === 'profile') return `är avrundade enligt ${figure}`;
  if (by === 'divisor')
    return figure === 'actual' ? 'delar priset med årets verkliga dagar' : `delar priset med ${figure} dagar`;
  return figure === 1 ? 'gäller en dag mer än debiteringsdatumen' : 'gäller en dag mindre än debiteringsdatumen';
}

const kinds = { monthly: ' för månadsprenumerationer', annual: ' för årsprenumerationer' } as const;

/** A tax rate, and whose rows show it. */
const rateOf = {
  file: (rate: string): string => `filens momssats ${rate}`,
  customer: (rate: string): string => `momssatsen ${rate} på kundens övriga rader`,
  offer: (rate: string): string => `momssatsen ${rate} på erbjudandets övriga rader`,
  subscription: (rate: string): string => `momssatsen ${rate} på prenumerationens övriga rader`,
} as const;

const changes = {
  'licence-change': 'Ändringen av licenser',
  'frequency-change': 'Bytet av faktureringsfrekvens',
} as const;

/** What a change of the subscription lacks; null where the whole subscription has no row. */
function lacking(told: Extract<ToldFinding, { readonly code: 'MISSING_IN_FILE' }>): string | null {
  const { side, of, termStart: from, termEnd: to } = told.details;
  if (side === undefined || of === undefined) return null;
  const span = to === undefined ? '' : ` från ${from} till ${to}`;
  const open = span === '' ? ` från ${from}` : span;
  const amount = told.expected === null ? '' : `: ${money(told.expected, told)} var väntat`;
  if (of === 'cancellation')
    return side === 'charge'
      ? `En kreditering tar tillbaka dagar av perioden${span}, som ingen rad debiterar${amount}.`
      : `Enligt listan har tjänsten upphört eller pausats; dagarna${span} faktureras utan kreditering${amount}.`;
  if (of === 'reactivation')
    return `Enligt listan är prenumerationen aktiv igen; ingen rad debiterar dagar${span}, som har krediterats${amount}.`;
  return side === 'credit'
    ? `${changes[of]} har en debitering men ingen kreditering av det som ersätts${span}${amount}.`
    : `${changes[of]} lämnar tiden${open} utan debitering${amount}.`;
}

/** Days that another row of the change bills as well; null where no row does. */
function daysTwice({ details: { twice, expectedDays, actualDays } }: Extract<ToldFinding, { readonly code: 'DAYS' }>) {
  if (twice === undefined) return null;
  const span =
    twice.from === twice.to ? `Dagen ${twice.from} faktureras` : `Dagarna ${twice.from} till ${twice.to} faktureras`;
  return `${span} även av rad ${twice.besideRow}: utan dem gäller den här raden ${days(expectedDays)}, inte ${actualDays}.`;
}

/** Days of a credit that counts from another day than our list, or than the new charge; null for any other row. */
function daysOfStop(told: Extract<ToldFinding, { readonly code: 'DAYS' }>): string | null {
  const { stoppedOn, changed, expectedDays, actualDays } = told.details;
  if (changed !== undefined)
    return `Krediterar dagarna från och med ${told.from ?? '?'}; rad ${changed.besideRow} debiterar den nya frekvensen från och med ${changed.on}, vilket blir ${days(expectedDays)}, inte ${actualDays}.`;
  if (stoppedOn === undefined) return null;
  return `Krediterar dagarna från och med ${told.from ?? '?'}; enligt prenumerationslistan upphörde tjänsten ${stoppedOn}, vilket blir ${days(expectedDays)}, inte ${actualDays}.`;
}

/** What makes the amount expected of a row about days. */
function dayToTrust({ details: { stoppedOn, changed } }: Extract<ToldFinding, { readonly code: 'DAYS' }>): string {
  if (changed !== undefined) return `Stämmer den på rad ${changed.besideRow}`;
  return stoppedOn === undefined ? 'Stämmer datumen' : 'Stämmer listans';
}
