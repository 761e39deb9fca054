/** What every wizard says, in Italian. */
import { pluralsOf } from '../../../messages/index.ts';
import type { WizardTexts } from './wizard-texts.ts';

const plural = pluralsOf('it');

export const it: WizardTexts = {
  title: 'Pianifica una modifica',
  lead: 'Ogni riga, ogni data e ogni centesimo, prima di agire nel Centro per i partner.',
  step: (number, of, title) => `Passaggio ${number} di ${of}: ${title}`,
  next: 'Avanti',
  back: 'Indietro',
  close: 'Tutti i piani',
  restart: 'Ricomincia',
  restored: 'La bozza è come l’ha lasciata.',
  missing: (count) =>
    plural(count, { one: 'Manca un’indicazione', many: 'Mancano # di indicazioni', other: 'Mancano # indicazioni' }),
  dryRun:
    'Questo scrive un piano. In Microsoft cambia qualcosa solo quando agisce nel Centro per i partner o invia Lei la richiesta.',
  outcomes: { ready: 'Pronto', warning: 'Pronto con avviso', blocked: 'Bloccato', 'not-known': 'Non noto' },
  summary: (counts, selected) =>
    `${plural(selected, { one: '# selezionato', many: '# selezionati', other: '# selezionati' })}: ${plural(counts.ready, { one: '# pronto', many: '# pronti', other: '# pronti' })}, ${counts.warning} con avviso, ${plural(counts.blocked, { one: '# bloccato', many: '# bloccati', other: '# bloccati' })}, ${plural(counts['not-known'], { one: '# non noto', many: '# non noti', other: '# non noti' })}`,
  rule: (rule, source, paragraph) => `Regola ${rule}; ${source}, «${paragraph}»`,
  writing: 'Scrittura in corso…',
  failed: 'Non è stato scritto nulla.',
  written: (sheets) => `Scritto: ${sheets}`,
  showHidden: (sheet) => `Mostra il foglio nascosto «${sheet}»`,
  remove: 'Rimuovi questa esecuzione',
  removed: 'L’esecuzione è stata rimossa. I Suoi fogli sono rimasti com’erano.',
  edited: (count, first) =>
    `${plural(count, { one: 'Nel frattempo una cella è stata modificata e andrebbe persa:', many: 'Nel frattempo # di celle sono state modificate e andrebbero perse, la prima è', other: 'Nel frattempo # celle sono state modificate e andrebbero perse, la prima è' })} ${first}.`,
  removeAnyway: 'Rimuovi con le mie modifiche',
  keep: 'Conserva i fogli',
};
