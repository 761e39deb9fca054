/** What every wizard says, in Swedish. */
import { pluralsOf } from '../../../messages/index.ts';
import type { WizardTexts } from './wizard-texts.ts';

const plural = pluralsOf('sv');

export const sv: WizardTexts = {
  title: 'Planera en ändring',
  lead: 'Varje rad, datum och öre innan du gör något i Partnercenter.',
  step: (number, of, title) => `Steg ${number} av ${of}: ${title}`,
  next: 'Nästa',
  back: 'Tillbaka',
  close: 'Alla planer',
  restart: 'Börja om',
  restored: 'Ditt utkast är som du lämnade det.',
  missing: (count) => plural(count, { one: 'En uppgift saknas', other: '# uppgifter saknas' }),
  dryRun:
    'Detta skriver en plan. Hos Microsoft ändras något först när du gör ändringen i Partnercenter eller själv skickar begäran.',
  outcomes: { ready: 'Klar', warning: 'Klar med varning', blocked: 'Blockerad', 'not-known': 'Inte känt' },
  summary: (counts, selected) =>
    `${plural(selected, { one: '# vald', other: '# valda' })}: ${plural(counts.ready, { one: '# klar', other: '# klara' })}, ${counts.warning} med varning, ${plural(counts.blocked, { one: '# blockerad', other: '# blockerade' })}, ${plural(counts['not-known'], { one: '# inte känd', other: '# inte kända' })}`,
  rule: (rule, source, paragraph) => `Regel ${rule}; ${source}, ”${paragraph}”`,
  writing: 'Skriver…',
  failed: 'Inget skrevs.',
  written: (sheets) => `Skrivet: ${sheets}`,
  showHidden: (sheet) => `Visa det dolda bladet ”${sheet}”`,
  remove: 'Ta bort den här körningen',
  removed: 'Körningen togs bort. Dina egna blad är som de var.',
  edited: (count, first) =>
    `${plural(count, { one: 'En cell har ändrats sedan dess och skulle gå förlorad:', other: '# celler har ändrats sedan dess och skulle gå förlorade, först' })} ${first}.`,
  removeAnyway: 'Ta bort med mina ändringar',
  keep: 'Behåll bladen',
};
