/**
 * The single shape of every fixed word of a report's sheets; a language is a full set. Ids, reason codes, charge types
 * and headers of the file are not among them: they stay as they are, and Lists says what they mean.
 */
import type { LicenceLine } from '../../../../sheets/index.ts';
import type { Status } from '../../carried/earlier-item.ts';
import type { EventVerdict } from '../../facts/changes/event-verdict.ts';
import type { Direction } from '../../finding.ts';
import type { Verdict } from '../../line/line-check.ts';
import type { EventKind } from '../../match/event-kind.ts';
import type { SplitBy } from '../../split/owners.ts';
import type { Severity } from '../severity.ts';
import type { BridgeWords } from './bridge-words.ts';
import type { Captions } from './captions.ts';
import type { AboutWords, SummaryWords } from './page-words.ts';

/** A language in full. */
export interface ReportWords {
  readonly captions: Captions;
  readonly stable: StableWords;
  readonly summary: SummaryWords;
  readonly about: AboutWords;
  readonly bridge: BridgeWords;
  readonly lists: ListWords;
  /** What the part is called of those lines that name nobody. */
  readonly nobody: Readonly<Record<SplitBy, string>>;
  readonly place: PlaceWords;
  /** Stands on Trace where no rule was asked and nothing is missing. */
  readonly noRule: string;
  /** Instead of a table that is larger than a sheet of the host. */
  readonly tooMany: (rows: number) => string;
}

/** Words of tables by which rows are picked, by the keys that findings carry. */
export interface StableWords {
  readonly status: Readonly<Record<Status, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly event: Readonly<Record<EventKind, string>>;
  readonly siblings: Readonly<Record<EventVerdict, string>>;
  readonly frequency: Readonly<Record<'monthly' | 'annual', string>>;
  /** In the place of a subscription, in rows that add up. */
  readonly total: string;
}

/** Lists: its lists, and what their words mean. */
export interface ListWords {
  readonly lists: Readonly<Record<'reason' | 'verdict' | 'direction' | 'status' | 'chargeType', string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly classes: Readonly<Record<LicenceLine['chargeType']['class'], string>>;
}

/** Where a row or a price stands. */
export interface PlaceWords {
  readonly line: (file: string, line: number) => string;
  readonly row: (file: string, row: number) => string;
  readonly priceList: (from: string) => string;
  readonly wholeLine: (row: number) => string;
  readonly itself: string;
  readonly shown: string;
}
