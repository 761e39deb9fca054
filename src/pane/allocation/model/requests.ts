/** The single place that makes the requests of a draft and of a written log, and the e-mails that ask for them. */
import type { Rulebook } from '../../../billing/index.ts';
import { allocationMail, type Mail } from '../../../messages/index.ts';
import { columnsOfKind, readRequestLog, tableFromCells, type SerialDate } from '../../../sheets/index.ts';
import { letterOf, requestsFrom, requestStanding, type RequestStanding } from '../../../tasks/index.ts';
import { lastDate, parseDate } from '../../../values/index.ts';
import type { PaneLanguage } from '../../services.ts';
import { centsTyped } from './cents-typed.ts';
import type { AllocationDraft } from './draft.ts';
import type { AllocationModel } from './use-allocation.ts';

/** The requests of what is assigned now, none of them sent. */
export function draftedRequests(
  { assignments, standing }: Pick<AllocationModel, 'assignments' | 'standing'>,
  rulebook: Rulebook,
): readonly RequestStanding[] {
  return requestsFrom(assignments, standing.balances).map((request) => requestStanding(request, lastDate, rulebook));
}

/** The log as the run wrote it, with what was said of it since: it stands though the payments' sheet goes on. */
export function loggedRequests(
  draft: AllocationDraft,
  { rulebook, dateOf }: { readonly rulebook: Rulebook; readonly dateOf: SerialDate },
): readonly RequestStanding[] {
  const log = draft.run.at(-1);
  if (log === undefined) return [];
  const { rows } = readRequestLog(tableFromCells(log.name, log.cells, columnsOfKind('request-log'), dateOf).table);
  return rows.map((request, place) => {
    const sent = parseDate(sentOn(draft, place));
    const typed = draft.balances[request.payment.currency ?? ''] ?? '';
    const balance = typed.trim() === '' ? null : centsTyped(typed);
    return requestStanding({ ...request, sent, balance }, parseDate(draft.lookedUp) ?? sent ?? lastDate, rulebook);
  });
}

/** The day typed for a request, or the one typed for all. */
export function sentOn({ sent, sentOn: own }: AllocationDraft, place: number): string {
  return own[String(place)] ?? sent;
}

/** To whom the e-mails go. */
export function addressOf({ to }: AllocationDraft, { contact }: Pick<AllocationModel, 'contact'>): string {
  return to ?? contact?.address ?? '';
}

/** The e-mail of a request; an overdue one quotes the first. */
export function mailOf(
  standing: RequestStanding,
  { name, id, language }: AllocationDraft,
  { to, spoken }: { readonly to: string; readonly spoken: PaneLanguage },
): Mail {
  return allocationMail(letterOf(standing, { name, id }), to, language ?? spoken);
}
