/** What the sign-off says in Swedish. */
import { pluralsOf } from '../../../messages/index.ts';
import type { SignOffTexts } from './sign-off-texts.ts';

const plural = pluralsOf('sv');

export const sv: SignOffTexts = {
  title: 'Godkännande',
  lead: 'Låsningen sparar ett fingeravtryck av raderna, av det de jämfördes med, av avvikelserna och av reglerna. Den som öppnar arbetsboken senare får veta vad som har ändrats.',
  prepared: 'Upprättad av',
  reviewed: 'Granskad av',
  day: 'Granskningsdag',
  states: {
    draft: 'Utkast: ingen har upprättat den ännu',
    prepared: 'Upprättad: någon annan bör granska den',
    reviewed: 'Granskad: den kan låsas',
    locked: 'Låst',
  },
  samePerson: 'Samma person har upprättat och granskat. Fyra ögon ser mer.',
  incomplete: 'För att låsa: ange vem som upprättade, vem som granskade och vilken dag.',
  lock: 'Lås det som granskades',
  lockedBy: (day, prepared, reviewed) => `Låst ${day}, upprättad av ${prepared}, granskad av ${reviewed}.`,
  comparing: 'Jämför med det som granskades',
  unchanged: 'Oförändrad sedan granskningen',
  moved: 'Inte som den granskades',
  rulesMoved: 'Reglerna är inte de som gällde vid granskningen.',
  gone: (sheet) => `Bladet ”${sheet}” finns inte längre.`,
  rowsMoved: (sheet, rows, before, now) =>
    `Bladet ”${sheet}”, rader som skiljer sig: ${rows}; det hade ${plural(before, { one: '# rad', other: '# rader' })} och har ${now}.`,
  again: 'Jämför igen',
  unlock: 'Ta bort låset',
  sheet: {
    name: 'Godkännande',
    what: 'Vad',
    value: 'Värde',
    prepared: 'Upprättad av',
    reviewed: 'Granskad av',
    day: 'Granskningsdag',
    rules: 'Reglernas fingeravtryck',
    fingerprintOf: (sheet) => `Fingeravtryck av ”${sheet}”`,
  },
};
