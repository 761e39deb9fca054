/** What the incentive estimate says, in Italian. */
import { pluralsOf } from '../../../messages/index.ts';
import type { IncentiveTexts } from './incentive-texts.ts';

const plural = pluralsOf('it');

export const it: IncentiveTexts = {
  title: 'Stimare gli incentivi',
  detail: 'Ricavi fatturati per semestre, moltiplicati per i tuoi tassi: quanto dovrebbe arrivare, e quando',
  steps: { revenue: 'Ricavi fatturati', rates: 'I tuoi tassi', estimate: 'Stima', result: 'Fogli' },
  badge: 'Stima. I tassi sono tuoi, non di Microsoft.',
  missing: {
    sheet: 'Scegli un foglio con i ricavi fatturati',
    rows: 'Nessuna riga del foglio ha una data e un importo',
    global: 'Aggiungi un tasso globale: senza, non si sa che cosa sia maturato',
  },
  sheet: 'Foglio con i ricavi fatturati',
  sheetHint: 'Come fatturati, senza imposte; le rettifiche successive non contano.',
  noSheet: 'Nessun foglio ha le colonne necessarie: Date e Revenue (o Amount), una riga per fattura.',
  read: ({ rows, from, to, column }) =>
    `${plural(rows, { one: '# riga', many: '# di righe', other: '# righe' })}, dal ${from} al ${to}; ricavi dalla colonna «${column}».`,
  problems: 'Queste celle non si possono leggere; le loro righe non sono contate.',
  notRead: (rows) =>
    plural(rows, {
      one: '# riga non è stata letta e qui manca.',
      many: '# di righe non sono state lette e qui mancano.',
      other: '# righe non sono state lette e qui mancano.',
    }),
  region: 'La tua area del mondo',
  noRegion: 'non serve',
  regions: {
    north_america: 'America del Nord',
    latin_america: 'America Latina',
    emea: 'Europa, Medio Oriente e Africa',
    asia_pacific: 'Asia Pacifico',
    japan: 'Giappone',
  },
  ratesLead:
    'Ogni tasso vale da un giorno a un giorno. Qui non ce n’è nessuno: prendili dalla tua guida agli incentivi.',
  rate: {
    name: (number) => `Tasso ${number}`,
    kind: 'Tipo',
    kinds: { global: 'Tasso globale', accelerator: 'Acceleratore locale', campaign: 'Campagna' },
    percent: 'Per cento',
    from: 'Dal',
    to: 'Al',
    toHint: 'Vuoto: fino a nuovo avviso',
    source: 'Da dove viene',
    sourceHint: 'Guida, pagina, data',
    add: 'Aggiungi un tasso',
    remove: (number) => `Togli il tasso ${number}`,
    wrong: {
      percent: (number) => `Tasso ${number}: indica una percentuale da 0 a 100, per esempio 4,5`,
      from: (number) => `Tasso ${number}: indica il giorno da cui vale`,
      to: (number) => `Tasso ${number}: indica un giorno o lascia vuoto`,
    },
    ends: (number) => `Il tasso ${number} finisce prima di cominciare`,
    overlap: (kind, first, second) =>
      `Tassi ${first} e ${second}: ${kind} vale due volte in alcuni giorni. Fai finire uno dei due.`,
  },
  semester: (end, currency) => `Semestre fino al ${end}, ${currency}`,
  noCurrency: 'valuta non indicata',
  revenue: 'Ricavi fatturati',
  unrated: 'Di cui senza tasso globale',
  earned: 'Maturato',
  notKnown: 'non noto',
  payout: 'Pagamento il',
  sensitivity: 'Se andasse diversamente',
  pointMore: 'Tasso globale più alto di un punto',
  revenueLess: 'Ricavi inferiori di un decimo',
  revenueMore: 'Ricavi superiori di un decimo',
  assumed:
    'I semestri finiscono il 30 giugno e il 31 dicembre; il pagamento segue dopo 45 giorni. La regola è del 2019.',
  contact: (source, dated) => `Domande (indirizzo da «${source}», ${dated}; verifica che valga ancora): `,
  total: (semesters) => plural(semesters, { one: '# semestre', many: '# di semestri', other: '# semestri' }),
  write: 'Scrivi i fogli',
  plan: 'Scrive fogli nuovi e nient’altro.',
};
