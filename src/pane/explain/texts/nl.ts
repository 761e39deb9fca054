/** What the explanation of a cell says in Dutch. */
import { pluralsOf } from '../../../messages/index.ts';
import type { ExplainTexts } from './explain-texts.ts';

const plural = pluralsOf('nl');

export const nl: ExplainTexts = {
  pick: 'Selecteer een cel met een bedrag',
  pickDetail: 'Een cel met een CSP-functie wordt hier uitgelegd: stappen, regel en bron.',
  noFunction: (place) => `${place} bevat geen CSP-functie.`,
  instead:
    'Selecteer een cel waarvan de formule een functie aanroept die met CSP. begint, of een rij van de bladen Exceptions, Trace of Rounding van een rapport.',
  part: (number, of, block) => `Cel ${number} van de ${of} die één formule vult (${block})`,
  functions: 'Functies in deze formule',
  cellsOf: (input) => `Cellen van ${input}`,
  goTo: (place) => `${place} in het blad tonen`,
  back: (place) => `Terug naar ${place}`,
  notFollowed: 'Alleen het rekenblad weet wat deze functie kreeg',
  notFollowedDetail:
    'Een argument is zelf een berekening, en de cel is berekend voordat deze pagina werd geopend. Selecteer de cel, druk op F2 en Enter: dan wordt ze hier uitgelegd.',
  days: 'De dagen',
  between: (days) => plural(days, { one: 'dan # dag', other: 'dan # dagen' }),
  ruleText: (file, line) =>
    `De regel zoals hij geschreven is (${file}, vanaf regel ${line}); de gebruikte regels zijn gemarkeerd`,
  given: 'Gegeven',
  steps: 'Stappen',
  byDefault: 'standaard',
  chosen: (number, of) => `Geval ${number} van ${of} geldt`,
  computed: 'Berekend als',
  before: 'Vóór afronding',
  rounded: (mode, places) => `Afgerond ${mode} op ${plural(places, { one: '# decimaal', other: '# decimalen' })}`,
  result: 'Resultaat',
  modes: {
    'half-up': 'met de helft van nul af',
    'half-even': 'met de helft naar even',
    'half-down': 'met de helft naar nul',
    up: 'van nul af',
    down: 'naar nul',
    ceiling: 'naar boven',
    floor: 'naar beneden',
  },
  source: 'Bron',
  assumes: 'Aangenomen, omdat de bron zwijgt',
  version: 'Versie van de regel',
  notStated: 'Niet vermeld',
  notStatedDetail: 'De regel geeft hier geen antwoord. Dat is een antwoord, geen fout.',
  error: 'Wat te wijzigen',
  yes: 'ja',
  no: 'nee',
  per: (unit) => `per ${unit}`,
  units: {
    day: { one: 'dag', many: 'dagen' },
    month: { one: 'maand', many: 'maanden' },
    licence: { one: 'licentie', many: 'licenties' },
  },
};
