/**
 * The frames of a trace of Chromium: of each gap between two of them what a clock says, which is what a person sees, and
 * the processor time of the page's own thread in it, which is whose fault it was on a machine that others use too.
 */

/** What the browser is to write down: its tasks with their processor time, and the marks of the page. */
export const categories = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

const MARK = 'frame ';

/** The gaps by what the page was doing when the frame after them came: how many, and the longest. */
export function gapsOf(trace) {
  const { traceEvents } = JSON.parse(trace);
  const marks = traceEvents.filter(({ name, cat }) => cat.includes('blink.user_timing') && name.startsWith(MARK));
  marks.sort((a, b) => a.ts - b.ts);
  const [{ pid, tid }] = marks;
  const tasks = traceEvents
    .filter((each) => each.name === 'RunTask' && each.pid === pid && each.tid === tid && each.dur > 0)
    .sort((a, b) => a.ts - b.ts);
  const phases = new Map();
  let first = 0;
  for (const [at, { name, ts }] of marks.entries()) {
    if (at === 0) continue;
    const from = marks[at - 1].ts;
    while (first < tasks.length && tasks[first].ts + tasks[first].dur <= from) first += 1;
    let processor = 0;
    for (let i = first; i < tasks.length && tasks[i].ts < ts; i += 1) processor += within(tasks[i], from, ts);
    note(phases, name.slice(MARK.length), { clock: (ts - from) / 1000, processor: processor / 1000 });
  }
  return Object.fromEntries(phases);
}

/** Of a task that a frame cuts in two, the part by the clock. */
function within({ ts, dur, tdur = dur }, from, to) {
  return (tdur * (Math.min(ts + dur, to) - Math.max(ts, from))) / dur;
}

function note(phases, name, { clock, processor }) {
  const seen = phases.get(name) ?? { frames: 0, clock: 0, processor: 0, over: 0 };
  phases.set(name, {
    frames: seen.frames + 1,
    clock: Math.max(seen.clock, clock),
    processor: Math.max(seen.processor, processor),
    over: seen.over + (processor > 100 ? 1 : 0),
  });
}
