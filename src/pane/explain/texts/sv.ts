/** What the explanation of a cell says in Swedish. */
import { pluralsOf } from '../../../messages/index.ts';
import type { ExplainTexts } from './explain-texts.ts';

const plural = pluralsOf('sv');

export const sv: ExplainTexts = {
  pick: 'Markera en cell med ett belopp',
  pickDetail: 'En cell med en CSP-funktion förklaras här: steg, regel och källa.',
  noFunction: (place) => `${place} innehåller ingen CSP-funktion.`,
  instead:
    'Markera en cell vars formel anropar en funktion som börjar med CSP., eller en rad i en rapports blad Exceptions, Trace eller Rounding.',
  part: (number, of, block) => `Cell ${number} av de ${of} som en enda formel fyller (${block})`,
  functions: 'Funktioner i den här formeln',
  cellsOf: (input) => `Celler för ${input}`,
  goTo: (place) => `Visa ${place} i bladet`,
  back: (place) => `Tillbaka till ${place}`,
  notFollowed: 'Bara kalkylprogrammet vet vad funktionen fick',
  notFollowedDetail:
    'Ett argument är i sin tur en beräkning, och cellen beräknades innan den här sidan öppnades. Markera cellen, tryck på F2 och Retur: då förklaras den här.',
  days: 'Dagarna',
  between: (days) => plural(days, { one: 'sedan # dag', other: 'sedan # dagar' }),
  ruleText: (file, line) => `Regeln som den är skriven (${file}, från rad ${line}); de rader som användes är markerade`,
  given: 'Givet',
  steps: 'Steg',
  byDefault: 'förvalt',
  chosen: (number, of) => `Fall ${number} av ${of} gäller`,
  computed: 'Beräknat som',
  before: 'Före avrundning',
  rounded: (mode, places) => `Avrundat ${mode} till ${plural(places, { one: '# decimal', other: '# decimaler' })}`,
  result: 'Resultat',
  modes: {
    'half-up': 'med halvor från noll',
    'half-even': 'med halvor till jämnt',
    'half-down': 'med halvor mot noll',
    up: 'från noll',
    down: 'mot noll',
    ceiling: 'uppåt',
    floor: 'nedåt',
  },
  source: 'Källa',
  assumes: 'Antaget, eftersom källan inget säger',
  version: 'Regelns version',
  notStated: 'Inte angivet',
  notStatedDetail: 'Regeln ger inget svar här. Det är ett svar, inte ett fel.',
  error: 'Vad som ska ändras',
  yes: 'ja',
  no: 'nej',
  per: (unit) => `per ${unit}`,
  units: {
    day: { one: 'dag', many: 'dagar' },
    month: { one: 'månad', many: 'månader' },
    licence: { one: 'licens', many: 'licenser' },
  },
};
