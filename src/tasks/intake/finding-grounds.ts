/**
 * The single place that gathers what one finding stands on for a reader who asks: the question whose answer was expected,
 * price, days and rounding behind it, and the event its row belongs to with the lines beside it.
 */
import type { RuleCall } from '../../billing/index.ts';
import type { CurrencyReport, JudgedRow } from '../reconcile/currency-report.ts';
import type { BillingEvent } from '../reconcile/facts/events.ts';
import { tellEvent, type ToldEvent } from '../reconcile/facts/told-event.ts';
import type { FileFinding } from '../reconcile/finding.ts';
import type { Basis, LineCheck } from '../reconcile/line/line-check.ts';
import { profileOf } from '../reconcile/report/row-basis.ts';

/** How the expected amount was rounded, and what else would give the amount billed. */
export interface RoundingAsked {
  readonly expectedAs: string;
  /** Conventions that give the amount billed to the cent; none where the difference is no rounding. */
  readonly fits: readonly string[];
}

/** The event of a row, and where its lines are. */
export interface EventOfRow {
  readonly told: ToldEvent;
  /** In the order of the file, the row asked about among them. */
  readonly lines: BillingEvent['lines'];
}

/** What a finding stands on; whatever is not known is null. */
export interface FindingGrounds {
  /** Names its pack, so that no rule of another regime answers. */
  readonly call: RuleCall | null;
  readonly basis: Basis | null;
  readonly rounding: RoundingAsked | null;
  readonly event: EventOfRow | null;
}

/** The grounds of findings that are told, of one part of a file. */
export function groundsOf(
  findings: readonly FileFinding[],
  { rows, events, currency }: Pick<CurrencyReport, 'rows' | 'events' | 'currency'>,
  pack: 'legacy' | 'new-commerce',
): readonly FindingGrounds[] {
  const asked = new Set(findings.map(({ row }) => row));
  const checks = new Map(rows.flatMap((each) => checkOf(each, asked)));
  const byRow = new Map(events.flatMap((event) => rowsOf(event, asked)));
  const eventOf = (row: number): EventOfRow | null => {
    const event = byRow.get(row);
    return event === undefined ? null : { told: tellEvent(event, currency), lines: event.lines };
  };
  return findings.map((finding) => {
    const { row } = finding;
    const check = row === null ? null : (checks.get(row) ?? null);
    return {
      call: callOf(finding, check, pack),
      basis: check?.basis ?? null,
      rounding: roundingOf(finding, check),
      event: row === null ? null : eventOf(row),
    };
  });
}

/** The finding's own question before that of its row. */
function callOf(finding: FileFinding, check: LineCheck | null, pack: string): RuleCall | null {
  const call = finding.call ?? check?.call ?? null;
  return call === null ? null : { ...call, pack };
}

type Asked = ReadonlySet<number | null>;

function checkOf({ facts: { line, check } }: JudgedRow, asked: Asked): readonly (readonly [number, LineCheck])[] {
  return asked.has(line.row) ? [[line.row, check]] : [];
}

function rowsOf(event: BillingEvent, asked: Asked): readonly (readonly [number, BillingEvent])[] {
  return event.lines.flatMap(({ row }) => (asked.has(row) ? [[row, event] as const] : []));
}

function roundingOf(finding: FileFinding, check: LineCheck | null): RoundingAsked | null {
  const expectedAs = profileOf(check);
  if (expectedAs === null) return null;
  if (finding.code !== 'ROUNDING') return { expectedAs, fits: check?.profile ? [check.profile] : [] };
  const { profile, alsoFit } = finding.details;
  return { expectedAs, fits: profile === null ? [] : [profile, ...alsoFit] };
}
