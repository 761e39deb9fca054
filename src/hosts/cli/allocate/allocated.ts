/** The single answer of `tieout allocate`, from which text, JSON and workbook are made: suggestions, requests, drafts. */
import type { Rulebook } from '../../../billing/index.ts';
import { allocationMail, type Mail } from '../../../messages/index.ts';
import {
  allocate,
  allocationContact,
  letterOf,
  requestsFrom,
  requestStanding,
  standingOf,
  type AllocationReport,
  type Contact,
  type RequestStanding,
} from '../../../tasks/index.ts';
import { lastDate } from '../../../values/index.ts';
import type { Options } from '../options.ts';
import type { AllocationInputs } from './read-inputs.ts';

/** A request with its e-mail, where one was asked for. */
interface Draft {
  readonly standing: RequestStanding;
  readonly mail: Mail | null;
}

export interface Allocated extends AllocationReport {
  readonly drafts: readonly Draft[];
  /** Where the address is from; null where none is known or another was given. */
  readonly contact: Contact | null;
}

/** What the rules and the search say; requests count as sent on the day of `--on`. */
export function allocated(
  { invoices, payments, sent }: AllocationInputs,
  options: Options,
  rulebook: Rulebook,
): Allocated {
  const { suggestions } = allocate({ invoices, payments });
  const assignments = suggestions.map(({ payment, pays }) => ({ payment, parts: pays }));
  const standing = standingOf({ invoices, payments }, assignments);
  const requests = requestsFrom(assignments, standing.balances).map((request) =>
    requestStanding({ ...request, sent }, sent ?? lastDate, rulebook),
  );
  const { to, email } = options;
  const contact = to === undefined ? allocationContact(rulebook, sent ?? lastDate) : null;
  const partner = { name: options.partner ?? '', id: options['partner-id'] ?? '' };
  const drafts = requests.map((one) => {
    const letter = letterOf(one, partner);
    return {
      standing: one,
      mail: email === undefined ? null : allocationMail(letter, to ?? contact?.address ?? '', email),
    };
  });
  return { standing, suggestions, requests, drafts, contact };
}
