/** The single way from the figures of a chart to what its one sentence says, as printed figures for any language. */
import {
  absolute,
  add,
  negate,
  printDecimal,
  roundRatio,
  subtract,
  zero,
  type Rational,
} from '../../../../values/index.ts';
import type { TieVerdict } from '../../tie-out.ts';
import type { Driver } from '../../../bridge/driver.ts';
import type { ReasonCode } from '../../finding.ts';
import type { ChartFigures } from './chart-figures.ts';
import type { DifferenceFigures } from './difference-figures.ts';
import { worth, type ReasonFigures } from './reason-figures.ts';
import type { BridgeFigures, BridgeStep } from './steps/bridge-figures.ts';
import type { MonthFigures } from './steps/month-figures.ts';
import type { TypeFigures } from './type-figures.ts';

/** What the sentence under a chart is made of; amounts are written as a reader has them. */
export type Takeaway =
  | {
      readonly kind: 'bridge';
      readonly verdict: TieVerdict;
      /** The invoice, or where none was given the lines with tax. */
      readonly end: string;
      readonly hasInvoice: boolean;
      readonly rounding: string;
      /** Without its sign. */
      readonly unexplained: string;
      /** The lines come to more than the invoice. */
      readonly exceeds: boolean;
    }
  | {
      readonly kind: 'months';
      /** This month, with tax. */
      readonly end: string;
      /** Without its sign. */
      readonly change: string;
      readonly than: 'more' | 'less' | 'same';
      /** With its sign; null where nothing changed. */
      readonly largest: { readonly driver: Driver; readonly amount: string; readonly subscriptions: number } | null;
      /** With its sign; null where every change has a cause. */
      readonly unexplained: string | null;
    }
  | {
      readonly kind: 'types';
      readonly charges: string;
      /** Without their sign; null where nothing was credited. */
      readonly credits: string | null;
      readonly net: string;
    }
  | {
      readonly kind: 'reasons';
      readonly reason: ReasonCode;
      readonly amount: string;
      readonly total: string;
      /** Per cent, whole. */
      readonly share: number;
      readonly findings: number;
      readonly of: number;
    }
  | {
      readonly kind: 'differences';
      readonly agree: number;
      readonly judged: number;
      readonly over: number;
      readonly under: number;
      /** With its sign. */
      readonly largest: string;
    };

/** Writes an amount. */
export type Print = (amount: Rational) => string;

/** Money to the cent, by the way a person writes decimals. */
export function printerOf(figures: (decimal: string) => string): Print {
  return (amount) => figures(printDecimal(amount, 2, 2));
}

/** What there is to say. */
export function takeawayOf(figures: ChartFigures, print: Print): Takeaway {
  switch (figures.kind) {
    case 'bridge':
      return ofBridge(figures, print);
    case 'months':
      return ofMonths(figures, print);
    case 'types':
      return ofTypes(figures, print);
    case 'reasons':
      return ofReasons(figures, print);
    case 'differences':
      return ofDifferences(figures, print);
  }
}

function ofBridge({ steps, verdict, unexplained }: BridgeFigures, print: Print): Takeaway {
  const amountOf = (wanted: BridgeStep): Rational | null => steps.find(({ step }) => step === wanted)?.amount ?? null;
  const invoice = amountOf('invoice');
  const open = unexplained ?? zero;
  return {
    kind: 'bridge',
    verdict,
    end: print(invoice ?? amountOf('with-tax') ?? zero),
    hasInvoice: invoice !== null,
    rounding: print(amountOf('rounding') ?? zero),
    unexplained: print({ n: absolute(open.n), d: open.d }),
    exceeds: open.n < 0n,
  };
}

function ofMonths({ start, end, largest, unexplained }: MonthFigures, print: Print): Takeaway {
  const change = subtract(end, start);
  return {
    kind: 'months',
    end: print(end),
    change: print({ n: absolute(change.n), d: change.d }),
    than: change.n === 0n ? 'same' : change.n > 0n ? 'more' : 'less',
    largest: largest === null ? null : { ...largest, amount: print(largest.amount) },
    unexplained: unexplained === null ? null : print(unexplained),
  };
}

function ofTypes({ charges, credits }: TypeFigures, print: Print): Takeaway {
  return {
    kind: 'types',
    charges: print(charges),
    credits: credits.n === 0n ? null : print(negate(credits)),
    net: print(add(charges, credits)),
  };
}

function ofReasons({ reasons, amount, findings }: ReasonFigures, print: Print): Takeaway {
  const [first = { code: 'UNKNOWN' as const, over: zero, under: zero, findings: 0 }] = reasons;
  const part = worth(first);
  return {
    kind: 'reasons',
    reason: first.code,
    amount: print(part),
    total: print(amount),
    share: Number(roundRatio(part.n * amount.d * 100n, part.d * amount.n, 'half-up')),
    findings: first.findings,
    of: findings,
  };
}

function ofDifferences({ judged, over, under, largest }: DifferenceFigures, print: Print): Takeaway {
  return { kind: 'differences', agree: judged - over - under, judged, over, under, largest: print(largest) };
}
