/** The single form of the progress of long work in a terminal: what is done, how much of it, how fast, and the time left. */

import { decimalText } from '../../../../messages/index.ts';

/** Tells how far the work is; each line takes the place of the one before. */
export interface ProgressBar {
  /** Begins a step of so many units. */
  step(name: string, all: number): void;
  /** So many units are done. */
  done(units: number): void;
  end(): void;
}

/** What a bar is shown with. */
export interface BarMeans {
  /** Puts a line in the place of the last one; an empty one takes it away. */
  readonly show: (line: string) => void;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
}

const WIDTH = 24;
/** Often enough to be seen to move. */
const EVERY = 100;

/** A bar that shows nothing until its first step. */
export function progressBar({ show, now }: BarMeans): ProgressBar {
  let [name, all, begun, shown] = ['', 1, 0, -Infinity];
  return {
    step: (next, units) => {
      [name, all, begun, shown] = [next, Math.max(1, units), now(), -Infinity];
    },
    done: (units) => {
      const at = now();
      if (at - shown < EVERY) return;
      shown = at;
      show(barLine({ name, share: Math.min(1, units / all), units, seconds: (at - begun) / 1000 }));
    },
    end: () => {
      show('');
    },
  };
}

interface Standing {
  readonly name: string;
  readonly share: number;
  readonly units: number;
  readonly seconds: number;
}

/** `Reading     ████████░░░░░░░░ 43 %  312,000 rows/s  4 s left` */
export function barLine({ name, share, units, seconds }: Standing): string {
  const full = Math.floor(share * WIDTH);
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
  const percent = `${Math.floor(share * 100)} %`.padStart(5);
  if (seconds < 1 || share === 0) return `${name.padEnd(11)} ${bar} ${percent}`;
  const rate = decimalText(String(Math.floor(units / seconds)), 'en-GB');
  const left = Math.ceil((seconds / share) * (1 - share));
  return `${name.padEnd(11)} ${bar} ${percent}  ${rate} rows/s  ${left} s left`;
}
