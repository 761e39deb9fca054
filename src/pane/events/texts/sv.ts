/** What the wizards for an event say, in Swedish. */
import { pluralsOf } from '../../../messages/index.ts';
import type { EventTexts } from './event-texts.ts';

const plural = pluralsOf('sv');
const licencesIn = (count = ''): string => plural(count, { one: '# licens', other: '# licenser' });

export const sv: EventTexts = {
  events: {
    cancellation: {
      title: 'Säg upp en prenumeration',
      detail: 'Vad som återbetalas vilken dag, och hur länge allt återbetalas',
      day: 'Första dagen utan tjänst',
      sentence: ({ name, on }) => `${name} sägs upp den ${on}.`,
      always: [
        'Uppsägningsdagen räknas som en dag utan tjänst.',
        'För att lämna tillbaka bara några licenser, planera i stället ett annat antal licenser.',
        'En tidigare ändring under samma period delar upp raderna, och den framgår inte av listan.',
      ],
      byHand: 'Säg upp den i Partnercenter; det finns ingen begäran att kopiera.',
    },
    'licence-change': {
      title: 'Ändra antalet licenser',
      detail: 'Raden som återförs, delarna som faktureras om, och vad nästa period kostar',
      day: 'Första dagen med det nya antalet',
      sentence: ({ name, on, licences }) => `${name} har ${licencesIn(licences)} från den ${on}.`,
      always: [
        'Ändringsdagen räknas med det nya antalet.',
        'En tidigare ändring under samma period delar upp raderna, och den framgår inte av listan.',
      ],
      byHand: 'Ändra antalet i Partnercenter, eller skicka den här begäran själv.',
    },
    suspension: {
      title: 'Pausa och återaktivera',
      detail: 'Krediteringen, debiteringen vid återkomsten och de 90 dagarna däremellan',
      day: 'Första dagen av pausen',
      sentence: ({ name, on }) => `Planen för ${name} börjar den ${on}.`,
      always: [
        'Periodens slut ligger fast, hur länge prenumerationen än är pausad.',
        'Dagen för pausen är en dag utan tjänst, dagen för återaktiveringen en dag med tjänst.',
      ],
      byHand: 'Pausa och återaktivera i Partnercenter, eller skicka dessa begäranden själv, var och en på sin dag.',
    },
  },
  steps: {
    choose: 'Prenumeration',
    ask: 'Vad och när',
    preview: 'Förhandsvisning',
    check: 'Kontrollera svaren',
    result: 'Planen',
  },
  source: 'Var den står',
  sources: { list: 'I ett blad', typed: 'Jag skriver in den' },
  typed: {
    name: 'Namn eller id',
    licencesNow: 'Licenser nu',
    start: 'Första dagen med tjänst',
    frequency: 'Faktureras',
    currency: 'Valuta (valfritt)',
    price: 'Pris för en licens i månaden',
  },
  priceHint: {
    list: 'Lämna tomt för att använda prislistan. Med decimalpunkt eller decimalkomma: 8,50',
    typed: 'Med decimalpunkt eller decimalkomma: 8,50',
  },
  licences: 'Nytt antal licenser',
  back: 'Dag för återaktiveringen',
  backHint: 'Lämna tomt så länge den är pausad. År, månad, dag: 2019-11-25',
  missing: {
    chosen: 'Välj en prenumeration',
    licencesNow: 'Ange antalet licenser, 1 eller fler',
    start: 'Ange första dagen med tjänst, till exempel 2019-01-10',
    price: 'Ange priset för en licens i månaden, till exempel 8,50',
    licences: 'Ange det nya antalet licenser, ett heltal',
    back: 'Ange dagen för återaktiveringen, till exempel 2019-11-25, eller lämna tomt',
    nothing: 'Detta går inte att planera: gå tillbaka och ändra svaren',
  },
  notes: {
    ended: { why: ({ status }) => `Enligt listan är den ${status}.`, fix: 'Välj en som löper.' },
    'not-active': { why: () => 'Den är pausad.', fix: 'Återaktivera den först.' },
    'before-service': {
      why: ({ start }) => `Dagen ligger före tjänsten, som börjar den ${start}.`,
      fix: 'Välj en senare dag.',
    },
    'same-number': { why: ({ licences }) => `Den har redan ${licencesIn(licences)}.`, fix: 'Ange ett annat antal.' },
    'not-in-list': {
      why: ({ at, id }) => `Listan har ingen prenumeration ${id} (inklistrad rad ${at}).`,
      fix: 'Kontrollera id:t, eller lägg till den i listan.',
    },
    'no-id': {
      why: ({ at }) => `Inklistrad rad ${at} anger ingen prenumeration.`,
      fix: 'Skriv dess id i den första kolumnen.',
    },
    'number-unreadable': {
      why: ({ at, written }) =>
        written === ''
          ? `Inklistrad rad ${at} anger inget antal licenser.`
          : `Inklistrad rad ${at} anger ”${written}”, som inte är ett heltal.`,
      fix: 'Skriv det med bara siffror, till exempel 1200.',
    },
    'given-otherwise': {
      why: ({ at, numbers }) => `De inklistrade raderna ${at} ger den olika antal: ${numbers}.`,
      fix: 'Behåll den rad som stämmer.',
    },
    'no-licences': { why: () => 'Utan licenser finns inget kvar av den.', fix: 'Planera en uppsägning.' },
    'already-suspended': {
      why: ({ on }) => `Den har varit pausad sedan den ${on}.`,
      fix: 'Ange dagen då den kommer tillbaka.',
    },
    'back-too-early': {
      why: ({ on }) => `Den kan inte komma tillbaka innan den pausas den ${on}.`,
      fix: 'Välj en senare dag.',
    },
    'back-too-late': {
      why: ({ deadline }) => `Sista dagen för återaktivering är ${deadline}, 90 dagar efter pausen.`,
      fix: 'Välj en tidigare dag, eller köp på nytt.',
    },
    'refund-over': {
      why: ({ until }) => `I new commerce återbetalas ingenting efter den ${until}.`,
      fix: 'Stäng av förnyelsen och låt den löpa ut.',
    },
    'keeps-billing': {
      why: () => 'I new commerce fortsätter en pausad prenumeration att faktureras; ingen kreditering görs.',
      fix: 'Säg upp den under de första sju dagarna, eller stäng av förnyelsen.',
    },
    'refund-by-hours': {
      why: ({ until }) =>
        `I new commerce återbetalas allt inom 24 timmar efter köpet, en del till och med den ${until}, sedan ingenting; listan anger inget klockslag.`,
      fix: 'Läs av beloppet i Partnercenter innan du säger upp.',
    },
    'seats-by-cycle': {
      why: () => 'I new commerce faktureras licenser per debiteringscykel och lämnas tillbaka bara inom sju dagar.',
      fix: 'Läs av beloppet i Partnercenter.',
    },
    'frequency-unreadable': {
      why: () => 'Listan anger inte hur den faktureras.',
      fix: 'Skriv Monthly eller Annual i listan.',
    },
    'suspended-day-unknown': {
      why: () => 'Listan anger inte sedan när den är pausad.',
      fix: 'Skriv dagen i en kolumn SuspendedOn.',
    },
    'no-price': {
      why: ({ offer }) => `Ingen prislista med ${offer} är vald.`,
      fix: 'Välj en, eller skriv priset för en licens.',
    },
    'several-currencies': {
      why: ({ currencies }) => `Prislistan har den i ${currencies}.`,
      fix: 'Skriv dess valuta i listan.',
    },
    'old-price-unknown': {
      why: () => 'Ingen prislista når tillbaka till den löpande perioden.',
      fix: 'Lägg till den tidens lista, eller skriv priset för en licens.',
    },
    'rule-silent': {
      why: ({ reason }) => `Reglerna ger inget svar här: ${reason ?? '-'}.`,
      fix: 'Kontrollera dagarna och antalet i listan.',
    },
    'add-ons': {
      why: ({ ids }) => `Tillägg hör till den: ${ids}.`,
      fix: 'Planera även dem; deras rader finns inte i den här planen.',
    },
    'discount-beside': {
      why: ({ share }) => `Rabatten på ${share} % står i en egen kolumn bredvid de här beloppen.`,
      fix: 'Dra av den när du jämför delsummor.',
    },
    'credited-before': {
      why: () => 'Den är pausad: krediteringen kom med pausen, en uppsägning ger ingen.',
      fix: 'Leta efter krediteringen på fakturan efter pausen.',
    },
    'after-thirty-days': {
      why: ({ until }) =>
        `MS004 anger krediteringen bara till och med den ${until}; därefter är den proportionell, som i publicerade rader.`,
      fix: 'Jämför raden när den kommer.',
    },
    'stays-suspended': {
      why: ({ deadline }) => `Efter den ${deadline} kan den inte komma tillbaka.`,
      fix: 'Bestäm dig före den dagen.',
    },
    'billed-alike': {
      why: () => 'Licenser som läggs till faktureras årsvis, som de andra.',
      fix: 'Köp en andra prenumeration för månadslicenser.',
    },
    'limit-reached': {
      why: ({ limit }) =>
        `Licenser som läggs till faktureras årsvis; kolumn I tillåter en kund ${limit} av det här erbjudandet, alltså ingen andra prenumeration.`,
      fix: 'Lägg till dem här, eller ändra frekvensen för alla.',
    },
  },
  linesTitle: 'Väntade rader',
  noLines: 'Ingen rad väntas.',
  period: (from, to) => `Perioden ${from} till ${to}`,
  dayNumber: (number, left) => `Dag ${number}; dagar kvar med den: ${left}`,
  fullCredit: (until) => `Dag 30, den sista med full kreditering: ${until}`,
  deadline: (until) => `Sista dagen för återaktivering, 90 dagar efter: ${until}`,
  next: ({ from, change, stay }) => `Perioden från den ${from} kostar ${change} i stället för ${stay}.`,
  atRest: (days) => `Dagar utan tjänst: ${days}`,
  picture: 'Dagarna i bild',
  marks: {
    start: 'periodens första dag',
    'full-credit': 'sista dagen med full kreditering',
    cancellation: 'uppsagd',
    'licence-change': 'nytt antal licenser',
    suspension: 'pausad',
    reactivation: 'tillbaka',
    'reactivation-until': 'sista dagen att komma tillbaka',
    invoice: 'faktura',
    renewal: 'förnyelse',
  },
  spans: { runs: 'löper', rests: 'pausad', over: 'avslutad' },
  refund: 'Vad som återbetalas, dag för dag',
  refundColumns: { day: 'Dag', date: 'Datum', amount: 'Återbetalas' },
  refundOf: ({ on, number, amount }) => `Den ${on}, dag ${number}, återbetalas ${amount}.`,
  fullAhead: ({ until, left, after, amount }) =>
    `Full kreditering gäller till och med den ${until} (dagar kvar: ${left}); den ${after} är den ${amount}.`,
  fullOver: (until, amount) => `Till och med den ${until} var det ${amount}.`,
  reading: 'Dag 30 räknas som den sista hela: så läser vi ”de första 30 dagarna”, som källan inte räknar ut.',
  alwaysTitle: 'Bra att veta',
  ready: 'Inget står i vägen.',
  understood: 'Jag har läst vad jag bör veta',
  request: 'Begäran till Partnercenter',
};
