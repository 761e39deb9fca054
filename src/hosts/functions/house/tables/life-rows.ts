/**
 * The single way from a table of events to the rows of LINES: each subscription's life, invoice by invoice, with its silent
 * months and its refused events. A subscription with a row that cannot be read shows that row's error and no invoice.
 */
import type { Rulebook } from '../../../../billing/index.ts';
import { dataSentence } from '../../../../messages/index.ts';
import { subscriptionTimeline, type Invoice, type Timeline } from '../../../../tasks/index.ts';
import type { Problem } from '../../../../values/index.ts';
import type { ArgumentProblem } from '../../argument-problem.ts';
import { problemCell } from '../../cell-errors.ts';
import { encode } from '../../encode.ts';
import type { Argument, Cell } from '../../custom-function.ts';
import { defaultSurroundings, type Surroundings } from '../../surroundings.ts';
import { failed, lineCells } from './line-cells.ts';
import { readLives, type ToldLife } from './life-table.ts';

/** What the rows are made with. */
export interface LifeOptions {
  readonly rulebook: Rulebook;
  readonly surroundings: Surroundings;
  /** As the cell names it; nothing for the rules' own default. */
  readonly profile: Cell;
}

/** The rows below the header, subscription by subscription in the order of the table. */
export function lifeRows(argument: Argument, options: LifeOptions): Cell[][] | ArgumentProblem {
  const lives = readLives(argument, options.surroundings.dateSystem);
  if ('code' in lives) return lives;
  return lives.flatMap((life) => (life.problems.length > 0 ? badRows(life, options) : told(life, options)));
}

function badRows(
  { problems, purchaseRow }: Pick<ToldLife, 'problems' | 'purchaseRow'>,
  options: LifeOptions,
): Cell[][] {
  return problems.map((problem) => {
    const row = problem.at.kind === 'argument' ? (problem.at.row ?? purchaseRow) : purchaseRow;
    const { message } = problemCell([problem], defaultSurroundings.language);
    return failed(row ?? '', problemCell([problem], options.surroundings.language), message);
  });
}

function told(life: ToldLife, options: LifeOptions): Cell[][] {
  const { rulebook, profile } = options;
  const chosen = typeof profile === 'string' && profile !== '' ? { profile: profile.trim().toLowerCase() } : {};
  const timeline = subscriptionTimeline(life.life, { rulebook, until: life.until, ...chosen });
  if (timeline.kind === 'problems') return badRows({ ...life, problems: timeline.problems }, options);
  return [
    ...timeline.invoices.flatMap((invoice) => invoiceRows(invoice, life, options.surroundings)),
    ...refusedRows(timeline, life),
  ];
}

function invoiceRows({ billedOn, lines, silence }: Invoice, life: ToldLife, surroundings: Surroundings): Cell[][] {
  if (silence === null) {
    return lines.map((line) => {
      const row = line.cause.kind === 'event' ? life.eventRows[line.cause.index] : life.purchaseRow;
      return lineCells(row ?? '', line, surroundings);
    });
  }
  const day = encode({ kind: 'date', date: billedOn }, surroundings.dateSystem);
  return [['', `silent: ${silence}`, '', '', '', '', '', typeof day === 'object' ? '' : day, '']];
}

function refusedRows({ events }: Timeline, { eventRows }: ToldLife): Cell[][] {
  return events.flatMap((outcome, index): Cell[][] => {
    if (outcome.kind !== 'refused') return [];
    const why = outcome.reasons.map((reason: Problem) => dataSentence(reason)).join(' ');
    return [[eventRows[index] ?? '', 'refused', '', '', '', '', '', '', why]];
  });
}
