/** Italian sentences for what a reconciliation finds and for what it could not check. */
import type { HabitName, Others, ToldFinding } from '../../tasks/index.ts';
import { pluralsOf } from '../plural.ts';
import { capital } from '../translated/wording.ts';
import { money, type FindingTexts } from './finding-texts.ts';
import { itLicences } from './licences/it.ts';
import { beforeClaim, licencesBilled } from './licences/licences-billed.ts';

const plural = pluralsOf('it');
const { licences } = itLicences;
const days = (count: number): string => plural(count, { one: '# giorno', many: '# di giorni', other: '# giorni' });
const frequency = (word: string): string => ({ monthly: 'mensile', annual: 'annuale' })[word] ?? word;

function against(told: ToldFinding): string {
  const billed = `Fatturato ${money(told.actual, told)}`;
  if (told.expected === null) return `${billed}; nessuna regola dice quanto dovrebbe essere.`;
  return told.expected === told.actual ? `${billed}, come atteso.` : `${billed}, atteso ${money(told.expected, told)}.`;
}

function claim({ direction }: ToldFinding, what: string): string {
  if (direction === 'over-billed') return `chiedere un accredito ${what}.`;
  if (direction === 'under-billed') return `attendersi un addebito successivo ${what} e accantonarlo.`;
  return `annotare la differenza ${what}.`;
}

const sayers = {
  list: 'l’elenco delle sottoscrizioni dice',
  matrix: 'la matrice offerte ammette solo',
  both: 'l’elenco delle sottoscrizioni e la matrice offerte dicono',
  parent: 'la sottoscrizione a cui si aggiunge ha fatturazione',
} as const;

export const it: FindingTexts = {
  findings: {
    DUPLICATE: (told) =>
      `${told.details.differs ? `Questa riga fattura di nuovo i giorni, le licenze e l’importo della riga ${told.details.sameAsRow}` : `Questa riga ripete la riga ${told.details.sameAsRow} in ogni colonna`}: ${money(told.actual, told)} è fatturato una seconda volta.`,
    NO_CUSTOMER: (told) =>
      told.details.named
        ? `${told.customer ?? 'Il cliente di questa riga'} non figura affatto nell’elenco delle sottoscrizioni, eppure si fattura ${money(told.actual, told)}.`
        : `La riga non nomina alcun cliente. ${against(told)}`,
    MISSING_IN_LIST: (told) =>
      `${told.customer ?? 'Il cliente'} figura nell’elenco delle sottoscrizioni, questa sottoscrizione no: le si fattura ${money(told.actual, told)}.`,
    UNKNOWN: (told) =>
      told.details.typeKnown
        ? `Nessun prezzo, conteggio di giorni o arrotondamento spiega l’importo. ${against(told)}`
        : `Nessuna regola conosce il tipo di addebito "${told.details.chargeType}". La riga resta e ${money(told.actual, told)} conta nelle somme.`,
    FREQUENCY: (told) =>
      `Fatturazione ${frequency(told.details.actualFrequency)}, ma ${sayers[told.details.saidBy]} ${frequency(told.details.expectedFrequency)}. ${against(told)}`,
    CHARGE_TYPE: (told) =>
      `${money(told.actual, told)} dal ${told.from ?? '?'} al ${told.to ?? '?'} non può essere "${told.details.actualChargeType}"${
        told.details.expectedChargeType === null ? '' : `; è "${told.details.expectedChargeType}"`
      }. ${against(told)}`,
    TIMING: (told) =>
      `La riga appartiene al file del ${told.details.expectedBillingDate}, non a quello del ${told.details.actualBillingDate}: ${money(told.actual, told)} non era dovuto qui.`,
    WRONG_PERIOD: (told) =>
      told.details.begins === undefined
        ? `Dal ${told.details.actualStart} al ${told.details.actualEnd} non è un periodo di questa sottoscrizione; lo è dal ${told.details.expectedStart} al ${told.details.expectedEnd}. ${against(told)}`
        : `La sottoscrizione inizia il ${told.details.begins}; questa riga fattura dal ${told.details.actualStart} al ${told.details.actualEnd}. ${against(told)}`,
    QTY: (told) =>
      told.details.shownBy === 'consumption'
        ? `${plural(told.details.actualQuantity, { one: 'Addebitata # unità', many: 'Addebitate # di unità', other: 'Addebitate # unità' })}; consumate meno incluse fanno ${told.details.expectedQuantity}. ${against(told)}`
        : `${licencesBilled(told, itLicences)} ${against(told)}`,
    PRICE: (told) =>
      `Fatturato a ${money(told.details.actualUnitPrice, told)} per licenza; il prezzo protetto in questo periodo è ${money(told.details.expectedUnitPrice, told)}. ${against(told)}`,
    DAYS: (told) =>
      `${daysTwice(told) ?? daysOfStop(told) ?? `L’importo è quello di ${days(told.details.actualDays)}; le date dell’addebito, dal ${told.from ?? '?'} al ${told.to ?? '?'}, ne fanno ${told.details.expectedDays}.`} ${against(told)}`,
    FX: (told) =>
      `L’importo segue un cambio di ${told.details.actualRate}, la riga indica ${told.details.expectedRate}. ${against(told)}`,
    ROUNDING: (told) =>
      told.details.profile === null
        ? `Nessuna convenzione di arrotondamento dà l’importo, che dista da quello atteso al massimo un centesimo per licenza. ${against(told)}`
        : `L’importo è arrotondato secondo ${told.details.profile}${alsoFits(told.details.alsoFit)}, ${unlike(told.details.unlike)}. ${against(told)}`,
    HABIT: (told) =>
      `${told.details.rows} di ${told.details.of} righe ripartite${told.details.frequency === null ? '' : kinds[told.details.frequency]} ${[told.details, ...told.details.alsoFit].map(habit).join(', o altrettanto bene ')}, diversamente dalle regole: detto una volta per tutte. ${against(told)}`,
    PROMO: (told) =>
      told.details.agreedShare === null
        ? `L’importo meno lo sconto è ${money(told.expected ?? '?', told)}, il subtotale indica ${money(told.actual, told)}.`
        : `Lo sconto è ${money(told.actual, told)}; la quota pattuita di ${told.details.agreedShare} dà ${money(told.expected ?? '?', told)}.`,
    TAX: (told) =>
      told.details.rate === null
        ? `Subtotale e imposta danno ${money(told.expected ?? '?', told)}, il totale indica ${money(told.actual, told)}.`
        : `L’imposta è ${money(told.actual, told)}; ${rateOf[told.details.by ?? 'file'](told.details.rate)} dà ${money(told.expected ?? '?', told)}.`,
    LIMIT: (told) =>
      `${told.customer ?? 'Il cliente'} ha ${told.details.held} sottoscrizioni di ${told.offer ?? 'questa offerta'}; la matrice offerte ne ammette ${told.details.limit} ${told.details.scope === 'lifetime' ? 'in tutto' : 'alla volta'}. Questa, iniziata il ${told.details.began}, è la numero ${told.details.place}: qui ${told.row === null ? 'non si fattura nulla' : `si fattura ${money(told.actual, told)}`}.`,
    MISSING_IN_FILE: (told) =>
      lacking(told) ??
      `Una sottoscrizione ${frequency(told.details.frequency)} attiva di ${licences(told.quantity ?? '?')} era da fatturare e non ha alcuna riga${
        told.expected === null ? '' : `: si attendeva ${money(told.expected, told)}`
      }.`,
    SILENT_EXPECTED: (told) =>
      `Una sottoscrizione annuale tra due fatturazioni giustamente non ha righe; la prossima è dovuta il ${told.details.nextBillingDate}.`,
  },
  nextSteps: {
    DUPLICATE: (told) => capital(claim(told, 'per la riga ripetuta')),
    NO_CUSTOMER: () =>
      'Chiarire di chi è l’ordine prima di rifatturare qualsiasi cosa; fino ad allora tenere la riga nelle somme.',
    MISSING_IN_LIST: (told) =>
      told.direction === 'under-billed'
        ? 'È un accredito: vedere se la sottoscrizione è terminata prima dell’elenco, e tenere la riga nelle somme.'
        : 'Cercare l’ordine in Partner Center: aggiungerlo all’elenco, o contestare un acquisto che nessuno ha fatto.',
    UNKNOWN: (told) =>
      told.details.typeKnown
        ? 'Tenerla come partita aperta e chiedere al supporto come si arriva all’importo.'
        : 'Tenerla come partita aperta e chiedere al supporto a che cosa si riferisce l’addebito.',
    FREQUENCY: (told) =>
      told.details.saidBy === 'list' || told.details.saidBy === 'parent'
        ? 'Confrontare la frequenza in Partner Center con l’elenco e correggere quella sbagliata.'
        : 'Chiedere al supporto perché l’offerta è fatturata con una frequenza che non ha.',
    CHARGE_TYPE: (told) =>
      told.field === 'Amount'
        ? `Guardare se i giorni della riga sono addebitati altrove. Se non lo sono, ${claim(told, 'per la riga con il segno opposto')}`
        : 'Contabilizzare la riga secondo il segno e le date; segnalare l’etichetta al supporto.',
    TIMING: (told) =>
      told.details.expectedBillingDate < told.details.actualBillingDate
        ? 'Guardare il file precedente: se là la riga manca, è solo in ritardo; se c’è, contestare questa.'
        : 'Attendere il prossimo file e verificare che la riga non ritorni.',
    WRONG_PERIOD: () =>
      'Chiedere al supporto di correggere le date dell’addebito; verificare che nessun giorno sia fatturato due volte o tralasciato.',
    QTY: (told) =>
      told.details.shownBy === 'consumption'
        ? `Confrontare unità consumate e incluse con il rapporto dei consumi. Se sono giuste, ${claim(told, 'per le unità')}`
        : `${beforeClaim(told, itLicences)}, ${claim(told, 'per le licenze')}`,
    PRICE: (told) =>
      `Verificare le promozioni e il listino del mese in cui è iniziato il periodo contrattuale. Se il prezzo resta quello, ${claim(told, 'per il prezzo')}`,
    DAYS: (told) =>
      `Verificare il giorno dell’evento (i giorni sono UTC). Se ${dayToTrust(told)}, ${claim(told, 'per i giorni')}`,
    FX: (told) =>
      `Confrontare il cambio con quello del giorno indicato nella riga. Se il cambio della riga è giusto, ${claim(told, 'per la differenza')}`,
    ROUNDING: ({ details }) =>
      details.profile === null
        ? 'Un centesimo per licenza è tollerato: annotarlo, e chiedere al supporto se si ripete.'
        : 'Nulla da reclamare: annotare la convenzione, o fissare una tolleranza.',
    HABIT: (told) =>
      `Chiedere una sola volta al supporto quale modo di contare vale, e per quali righe. Se valgono le regole, ${claim(told, 'per la differenza')}`,
    PROMO: (told) =>
      told.details.agreedShare === null
        ? 'L’importo meno lo sconto non dà il subtotale: chiedere al supporto di correggere la riga.'
        : `Confrontare le date della promozione. Se era in corso, ${claim(told, 'per lo sconto')}`,
    TAX: (told) =>
      told.details.rate === null
        ? 'Subtotale e imposta non danno il totale: chiedere al supporto di correggere la riga.'
        : `Verificare l’imposta dell’intera fattura, che può essere arrotondata sul totale. Se la differenza resta, ${claim(told, 'per l’imposta')}`,
    LIMIT: () =>
      'Chiedere al cliente quali usa. Annullare quella acquistata per errore, entro i primi 30 giorni con accredito intero; se le usa tutte, chiedere al supporto se il limite vale.',
    MISSING_IN_FILE: ({ details }) =>
      details.side === 'credit'
        ? 'Cercare l’accredito nel prossimo file; se non arriva, richiederlo.'
        : details.side === 'charge'
          ? 'Cercare l’addebito nel prossimo file e accantonarne l’importo fino ad allora.'
          : 'Verificare la data di acquisto e attendere la riga nel prossimo file; accantonare l’importo fino ad allora.',
    SILENT_EXPECTED: () => 'Nulla da fare.',
  },
  others: ({ rows, of }) => `${rows} di ${of} righe ripartite contano in un altro modo, tutte uguale.`,
  notJudged: {
    file: {
      rows: 'Il file non ha righe: non è stato verificato nulla',
      layout: 'Questo tipo di file si verifica per meno motivi di uno basato su licenze',
      'subscription-list': 'Non è stato dato un elenco delle sottoscrizioni',
      'lines-in-currency':
        'Il file non ha righe in una valuta che l’elenco delle sottoscrizioni nomina: ciò che vi è fatturato non è stato cercato',
      'list-of-that-month':
        'L’elenco delle sottoscrizioni è di un giorno successivo al file; dare l’elenco di quel mese',
      'price-currency':
        'Il listino non indica alcuna valuta e il file ne ha più d’una: i suoi prezzi non sono stati confrontati con il file',
      'price-list': 'Non è stato dato un listino: i prezzi sono stati presi dal file stesso',
      'offer-matrix': 'Non è stata data una matrice offerte',
      'billing-date': 'Non si conosce la data di fatturazione del file; indicarla',
      'invoice-total': 'Non è stato indicato il totale della fattura: il file non è raccordato con essa',
    },
    notLookedFor: (reasons) => `Non cercati: ${reasons}.`,
    subscription: {
      frequency: (id) => `Della sottoscrizione ${id} manca la frequenza.`,
      price: (id) => `Della sottoscrizione ${id} manca il prezzo.`,
    },
    offer: ({ offer, written }) =>
      `La matrice offerte limita «${offer}» con «${written}», che nessuna regola sa leggere, e un cliente potrebbe averne di più: non cercato: LIMIT.`,
    row: {
      price: 'Non si conosce un prezzo per questa riga: il listino non ne ha per la sua offerta e il suo primo giorno.',
      frequency: 'Né il file né le altre righe della sottoscrizione dicono come è fatturata.',
      period: 'Le date dell’addebito stanno a cavallo di due periodi.',
      quantity: 'La riga è per zero licenze, quindi nessuna regola ne dà l’importo.',
      'refunded-line':
        'Un rimborso segue da un’altra riga o da una decisione del supporto; nessuna regola ne dà l’importo.',
      'usage-file': 'Questo addebito va in un file di consumo.',
    },
    rule: (why) => `Le regole lo lasciano aperto: ${why}.`,
    ruleDomain: (inputs) => `La regola non accetta di questa riga: ${inputs}.`,
  },
};

function unlike(others: Others | undefined): string {
  return others === undefined
    ? 'non come arrotondano le regole'
    : `a differenza di ${others.rows} di ${others.of} righe ripartite`;
}

function alsoFits(profiles: readonly string[]): string {
  return profiles.length === 0 ? '' : ` (andrebbe bene anche ${profiles.join(' o ')})`;
}

/** `dividono il prezzo per 30 giorni`. */
function habit({ by, figure }: HabitName): string {
  if (by === 'profile') return `sono arrotondate secondo ${figure}`;
  if (by === 'divisor')
    return figure === 'actual'
      ? 'dividono il prezzo per i giorni effettivi dell’anno'
      : `dividono il prezzo per ${figure} giorni`;
  return figure === 1
    ? 'contano un giorno in più delle date dell’addebito'
    : 'contano un giorno in meno delle date dell’addebito';
}

const kinds = { monthly: ' delle sottoscrizioni mensili', annual: ' delle sottoscrizioni annuali' } as const;

/** A tax rate, and whose rows show it. */
const rateOf = {
  file: (rate: string): string => `l’aliquota del file, ${rate},`,
  customer: (rate: string): string => `l’aliquota delle altre righe del cliente, ${rate},`,
  offer: (rate: string): string => `l’aliquota delle altre righe dell’offerta, ${rate},`,
  subscription: (rate: string): string => `l’aliquota delle altre righe della sottoscrizione, ${rate},`,
} as const;

const changes = {
  'licence-change': 'La modifica delle licenze',
  'frequency-change': 'Il cambio di frequenza di fatturazione',
} as const;

/** What a change of the subscription lacks; null where the whole subscription has no row. */
function lacking(told: Extract<ToldFinding, { readonly code: 'MISSING_IN_FILE' }>): string | null {
  const { side, of, termStart: from, termEnd: to } = told.details;
  if (side === undefined || of === undefined) return null;
  const span = to === undefined ? '' : ` dal ${from} al ${to}`;
  const amount = told.expected === null ? '' : `: si attendeva ${money(told.expected, told)}`;
  if (of === 'cancellation')
    return side === 'charge'
      ? `Un accredito restituisce giorni del periodo${span}, che nessuna riga addebita${amount}.`
      : `Secondo l’elenco il servizio è terminato o sospeso; i giorni${span} sono fatturati senza accredito${amount}.`;
  if (of === 'reactivation')
    return `Secondo l’elenco la sottoscrizione è di nuovo attiva; nessuna riga addebita giorni${span}, che sono stati accreditati${amount}.`;
  return side === 'credit'
    ? `${changes[of]} porta un addebito ma nessun accredito di ciò che sostituisce${span}${amount}.`
    : `${changes[of]} lascia ${span === '' ? `il periodo dal ${from}` : `il periodo${span}`} senza addebito${amount}.`;
}

/** Days that another row of the change bills as well; null where no row does. */
function daysTwice({ details: { twice, expectedDays, actualDays } }: Extract<ToldFinding, { readonly code: 'DAYS' }>) {
  if (twice === undefined) return null;
  const span =
    twice.from === twice.to
      ? `Il giorno ${twice.from} è fatturato`
      : `I giorni dal ${twice.from} al ${twice.to} sono fatturati`;
  return `${span} anche dalla riga ${twice.besideRow}: senza di essi questa riga è di ${days(expectedDays)}, non di ${actualDays}.`;
}

/** Days of a credit that counts from another day than our list, or than the new charge; null for any other row. */
function daysOfStop(told: Extract<ToldFinding, { readonly code: 'DAYS' }>): string | null {
  const { stoppedOn, changed, expectedDays, actualDays } = told.details;
  if (changed !== undefined)
    return `Accredita i giorni dal ${told.from ?? '?'} in poi; la riga ${changed.besideRow} addebita la nuova frequenza dal ${changed.on}, cioè ${days(expectedDays)}, non ${actualDays}.`;
  if (stoppedOn === undefined) return null;
  return `Accredita i giorni dal ${told.from ?? '?'} in poi; secondo l’elenco delle sottoscrizioni il servizio si è fermato il ${stoppedOn}, cioè ${days(expectedDays)}, non ${actualDays}.`;
}

/** What makes the amount expected of a row about days. */
function dayToTrust({ details: { stoppedOn, changed } }: Extract<ToldFinding, { readonly code: 'DAYS' }>): string {
  if (changed !== undefined) return `quello della riga ${changed.besideRow} è giusto`;
  return stoppedOn === undefined ? 'le date sono giuste' : 'quello dell’elenco è giusto';
}
