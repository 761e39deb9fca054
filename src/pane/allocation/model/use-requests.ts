/** The single state of the requests: who asks, when they were sent, what the page showed; and the drafts that follow. */
import { useMemo, useState } from 'react';
import type { Rulebook } from '../../../billing/index.ts';
import { allocationMail, type Mail } from '../../../messages/index.ts';
import {
  allocationContact,
  letterOf,
  requestsFrom,
  requestStanding,
  type Contact,
  type RequestStanding,
  type Standing,
} from '../../../tasks/index.ts';
import { lastDate, parseDate } from '../../../values/index.ts';
import type { PaneLanguage } from '../../services.ts';
import { centsTyped } from './cents-typed.ts';
import { assignmentsOf } from './typed-parts.ts';
import type { OpenAllocation } from './use-allocation.ts';

/** What was typed; days as a date field holds them, empty where none is. */
interface RequestForm {
  readonly name: string;
  readonly id: string;
  readonly to: string;
  readonly language: PaneLanguage;
  readonly sent: string;
  readonly asOf: string;
  /** What the Billing page shows, by currency. */
  readonly balances: Readonly<Record<string, string>>;
}

export interface Requests {
  readonly form: RequestForm;
  readonly change: (form: RequestForm) => void;
  /** Where the address is from; null where none is known. */
  readonly contact: Contact | null;
  readonly currencies: readonly string[];
  readonly drafts: readonly { readonly standing: RequestStanding; readonly mail: Mail }[];
}

/** The requests of what is assigned now. */
export function useRequests(
  open: OpenAllocation | null,
  standing: Standing | null,
  { rulebook, language }: { readonly rulebook: Rulebook; readonly language: PaneLanguage },
): Requests {
  // The newest page that names an address, whatever day is typed later.
  const contact = useMemo(() => allocationContact(rulebook, lastDate), [rulebook]);
  const [form, change] = useState<RequestForm>({
    name: '',
    id: '',
    to: contact?.address ?? '',
    language,
    sent: '',
    asOf: '',
    balances: {},
  });
  const drafts = useMemo(() => draftsOf(open, standing, form, rulebook), [open, standing, form, rulebook]);
  const currencies = [...new Set(drafts.map((draft) => draft.standing.request.payment.currency ?? ''))];
  return { form, change, contact, currencies, drafts };
}

function draftsOf(
  open: OpenAllocation | null,
  standing: Standing | null,
  form: RequestForm,
  rulebook: Rulebook,
): Requests['drafts'] {
  if (open === null || standing === null) return [];
  const sent = parseDate(form.sent);
  const asOf = parseDate(form.asOf) ?? sent ?? lastDate;
  const assignments = assignmentsOf(open.payments, open.invoices, open.typed);
  return requestsFrom(assignments, standing.balances).map((request) => {
    const typed = form.balances[request.payment.currency ?? ''] ?? '';
    const balance = typed.trim() === '' ? null : centsTyped(typed);
    const stands = requestStanding({ ...request, sent, balance }, asOf, rulebook);
    const letter = letterOf(stands, { name: form.name, id: form.id });
    return { standing: stands, mail: allocationMail(letter, form.to, form.language) };
  });
}
