/** The single place where an event becomes a sentence: `1 licence added on 2020-02-01: credit 48.00, charges 92.43, net 44.43 EUR.` */
import type { ToldEvent } from '../../tasks/index.ts';
import type { Figures } from '../findings/printed.ts';
import type { Language } from '../plural.ts';
import { en } from './en.ts';
import type { EventTexts } from './event-texts.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { sv } from './sv.ts';

const languages: Readonly<Record<Language, EventTexts>> = { en, it, sv, fr, nl };

/** The language, and how it is to write sums: with a dot where nothing else is said. */
interface Told {
  readonly language?: Language;
  readonly figures?: Figures;
}

/** What happened, what it brought, and what is odd about it. */
export function eventSentence(event: ToldEvent, { language = 'en', figures }: Told = {}): string {
  const texts = languages[language];
  const told = figures === undefined ? event : printed(event, figures);
  const said = `${happened(told, texts)}${texts.colon}${sums(told, texts)}.`;
  const { verdict, expectedNet } = told;
  if (verdict === 'ties') return said;
  return `${said} ${texts.verdicts[verdict]({ expectedNet: money(expectedNet ?? '', told) })}`;
}

function printed(told: ToldEvent, figures: Figures): ToldEvent {
  const written = (amount: string | null): string | null => (amount === null ? null : figures(amount));
  const { credit, charge, net, expectedNet } = told;
  return {
    ...told,
    credit: written(credit),
    charge: written(charge),
    net: figures(net),
    expectedNet: written(expectedNet),
  };
}

function happened({ kind, date, licences, credit, charge }: ToldEvent, { happened: texts }: EventTexts): string {
  switch (kind) {
    case 'licence-change':
      if (licences === null || licences === 0) return texts.licencesChanged(date);
      return licences > 0 ? texts.licencesAdded(licences, date) : texts.licencesRemoved(-licences, date);
    case 'stop-and-return':
      if (charge === null) return texts.stopped(date);
      return credit === null ? texts.resumed(date) : texts.stoppedAndResumed(date);
    case 'frequency-change':
      return texts.frequencyChanged(date);
    case 'refund':
      return texts.refunded(date);
    case 'period':
      return texts.billed(date);
    default:
      return texts.unknown(date);
  }
}

/** The currency stands once, after the last sum. */
function sums(told: ToldEvent, { sums: texts }: EventTexts): string {
  const { credit, charge, net } = told;
  if (credit !== null && charge !== null)
    return [texts.credit(credit), texts.charge(charge), texts.net(money(net, told))].join(', ');
  return credit === null ? texts.charge(money(charge ?? net, told)) : texts.credit(money(credit, told));
}

function money(amount: string, { currency }: ToldEvent): string {
  return currency === null ? amount : `${amount} ${currency}`;
}
