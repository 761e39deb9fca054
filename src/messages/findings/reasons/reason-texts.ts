/** The single list of what the reasons are called, what they mean, and what usually comes next, in each language. */
import type { ReasonCode, ReasonText } from '../../../tasks/index.ts';

/** A language in full. */
export type ReasonTexts = Readonly<Record<ReasonCode | 'NOT_JUDGED', ReasonText>>;
