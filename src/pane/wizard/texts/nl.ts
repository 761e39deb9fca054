/** What every wizard says, in Dutch. */
import { pluralsOf } from '../../../messages/index.ts';
import type { WizardTexts } from './wizard-texts.ts';

const plural = pluralsOf('nl');

export const nl: WizardTexts = {
  title: 'Een wijziging plannen',
  lead: 'Elke regel, elke datum en elke cent voordat u iets doet in Partnercentrum.',
  step: (number, of, title) => `Stap ${number} van ${of}: ${title}`,
  next: 'Volgende',
  back: 'Vorige',
  close: 'Alle plannen',
  restart: 'Opnieuw beginnen',
  restored: 'Uw concept is zoals u het achterliet.',
  missing: (count) => plural(count, { one: 'Er ontbreekt één gegeven', other: 'Er ontbreken # gegevens' }),
  dryRun:
    'Dit schrijft een plan. Bij Microsoft verandert pas iets als u het in Partnercentrum doet of het verzoek zelf verstuurt.',
  outcomes: {
    ready: 'Gereed',
    warning: 'Gereed met waarschuwing',
    blocked: 'Geblokkeerd',
    'not-known': 'Niet bekend',
  },
  summary: (counts, selected) =>
    `${selected} geselecteerd: ${counts.ready} gereed, ${counts.warning} met waarschuwing, ${counts.blocked} geblokkeerd, ${counts['not-known']} niet bekend`,
  rule: (rule, source, paragraph) => `Regel ${rule}; ${source}, “${paragraph}”`,
  writing: 'Bezig met schrijven…',
  failed: 'Er is niets geschreven.',
  written: (sheets) => `Geschreven: ${sheets}`,
  showHidden: (sheet) => `Toon het verborgen blad “${sheet}”`,
  remove: 'Deze uitvoering verwijderen',
  removed: 'De uitvoering is verwijderd. Uw eigen bladen zijn zoals ze waren.',
  edited: (count, first) =>
    `${plural(count, { one: 'Sindsdien is één cel gewijzigd, die verloren zou gaan:', other: 'Sindsdien zijn # cellen gewijzigd, die verloren zouden gaan, als eerste' })} ${first}.`,
  removeAnyway: 'Verwijderen met mijn wijzigingen',
  keep: 'Bladen behouden',
};
