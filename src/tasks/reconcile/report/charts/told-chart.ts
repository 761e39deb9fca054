/** The single way from the figures of a chart to the chart in a language: which columns its table has, and which are drawn. */
import type { ChartTone } from '../../../../sheets/index.ts';
import {
  compare,
  isWhole,
  negate,
  printDecimal,
  rational,
  unreachable,
  type Rational,
} from '../../../../values/index.ts';
import type { Chart, ChartColumn } from './chart.ts';
import type { ChartFigures } from './chart-figures.ts';
import type { ChartCaption, ChartWords } from './chart-words.ts';
import type { DifferenceBin, DifferenceFigures } from './difference-figures.ts';
import { worth, type ReasonFigures } from './reason-figures.ts';
import type { ClimbedStep } from './steps/climbed-steps.ts';
import { floating, type Floating } from './steps/floating.ts';
import { printerOf, takeawayOf, type Print } from './takeaway.ts';
import type { TypeFigures } from './type-figures.ts';

/** The chart of these figures. */
export function toldChart(figures: ChartFigures, words: ChartWords): Chart {
  const drawn = drawnOf(figures, words);
  const { kind, currency } = figures;
  const print = printerOf(words.figures);
  const [title, takeaway] = [words.title(kind, currency), words.takeaway(takeawayOf(figures, print))];
  const columns = drawn.columns.filter(isUsed);
  const alt = words.alt({ title, figures: figuresOf({ ...drawn, columns }, print), takeaway });
  return { kind, currency, title, takeaway, alt, ...drawn, columns };
}

/** A colour that nothing has would only fill the legend; what lifts and what is told stays. */
function isUsed({ tone, values }: ChartColumn): boolean {
  return tone === null || tone === 'unseen' || values.some((value) => value !== null);
}

type Drawn = Omit<Chart, 'kind' | 'currency' | 'title' | 'takeaway' | 'alt'>;

function drawnOf(figures: ChartFigures, words: ChartWords): Drawn {
  switch (figures.kind) {
    case 'bridge':
      return bridge(figures.steps, words.steps, words);
    case 'months':
      return bridge(figures.steps, words.months, words);
    case 'types':
      return types(figures, words);
    case 'reasons':
      return reasons(figures, words);
    case 'differences':
      return differences(figures, words);
    default:
      return unreachable(figures);
  }
}

function bridge<Name extends string>(
  steps: readonly ClimbedStep<Name>[],
  names: Readonly<Record<Name, string>>,
  { captions }: ChartWords,
): Drawn {
  const pieces = steps.map(({ from, to }) => floating(from, to));
  const drawn = (caption: ChartCaption, tone: ChartTone, is: (step: ClimbedStep<Name>) => boolean) =>
    (['above', 'below'] as const).flatMap((side): readonly ChartColumn[] => {
      const values = steps.map((step, at) => (is(step) ? (pieces[at]?.[side] ?? null) : null));
      return [{ caption: captions[caption], figures: 'money', values, tone, isAgain: side === 'below' }];
    });
  const lifts = (piece: Floating, at: number): Rational | null => (steps[at]?.isSum === true ? null : piece.base);
  return {
    shape: 'stacked-columns',
    figures: 'money',
    heading: captions.step,
    categories: steps.map(({ step }) => names[step]),
    columns: [
      { caption: captions.amount, figures: 'money', values: steps.map(({ amount }) => amount), tone: null },
      { caption: captions.base, figures: 'money', values: pieces.map(lifts), tone: 'unseen' },
      ...drawn('sum', 'total', ({ isSum }) => isSum),
      ...drawn('adds', 'charge', ({ isSum, from, to }) => !isSum && compare(to, from) >= 0),
      ...drawn('takes', 'credit', ({ isSum, from, to }) => !isSum && compare(to, from) < 0),
    ],
    labelled: 0,
  };
}

function types({ types: all }: TypeFigures, { captions, otherTypes, noType }: ChartWords): Drawn {
  const nameOf = (name: string | null, count: number): string =>
    name === null ? otherTypes(count) : name.trim() === '' ? noType : name;
  return {
    shape: 'bars',
    figures: 'money',
    heading: captions.type,
    categories: all.map(({ name, types: count }) => nameOf(name, count)),
    columns: [
      { caption: captions.charges, figures: 'money', values: all.map(({ charges }) => some(charges)), tone: 'charge' },
      { caption: captions.credits, figures: 'money', values: all.map(({ credits }) => some(credits)), tone: 'credit' },
    ],
    labelled: null,
  };
}

function reasons({ reasons: all }: ReasonFigures, { captions, reasons: names }: ChartWords): Drawn {
  return {
    shape: 'stacked-columns',
    figures: 'money',
    heading: captions.reason,
    categories: all.map(({ code }) => names[code]),
    columns: [
      { caption: captions.amount, figures: 'money', values: all.map(worth), tone: null },
      { caption: captions.over, figures: 'money', values: all.map(({ over }) => some(over)), tone: 'charge' },
      { caption: captions.under, figures: 'money', values: all.map(({ under }) => some(under)), tone: 'credit' },
      { caption: captions.findings, figures: 'count', values: all.map(({ findings }) => whole(findings)), tone: null },
    ],
    labelled: 0,
  };
}

function differences({ bins }: DifferenceFigures, words: ChartWords): Drawn {
  const { captions } = words;
  const lines = (sign: 1 | -1): readonly (Rational | null)[] =>
    bins.map((bin) => (bin.sign === sign ? some(whole(bin.lines)) : null));
  return {
    shape: 'columns',
    figures: 'count',
    heading: captions.difference,
    categories: bins.map((bin) => reach(bin, words)),
    columns: [
      { caption: captions.under, figures: 'count', values: lines(-1), tone: 'credit' },
      { caption: captions.over, figures: 'count', values: lines(1), tone: 'charge' },
    ],
    labelled: null,
  };
}

/** `to -0.10`: the bound that is farther from zero, with the sign of the differences. */
function reach({ sign, over, upTo }: DifferenceBin, { upTo: within, beyond, figures }: ChartWords): string {
  const bound = upTo ?? over;
  const signed = sign === 1 ? bound : negate(bound);
  const printed = figures(printDecimal(signed, isWhole(bound) ? 0 : 2));
  return upTo === null ? beyond(printed) : within(printed);
}

/** Nothing is an empty cell, so that no label says 0.00 where no bar is. */
function some(value: Rational): Rational | null {
  return value.n === 0n ? null : value;
}

function whole(count: number): Rational {
  return rational(BigInt(count), 1n);
}

/** `Tax 1,531.30; Unexplained 0.00`: what is drawn, in words. */
function figuresOf({ categories, columns, labelled }: Drawn, print: Print): string {
  const told = labelled === null ? columns.filter(({ tone }) => tone !== null) : columns.slice(labelled, labelled + 1);
  return categories
    .map((category, at) => {
      const values = told.flatMap(({ caption, figures, values: all }) => {
        const value = all[at] ?? null;
        if (value === null) return [];
        const figure = figures === 'money' ? print(value) : value.n.toString();
        return [labelled === null ? `${caption} ${figure}` : figure];
      });
      return `${category} ${values.join(', ') || '0'}`;
    })
    .join('; ');
}
