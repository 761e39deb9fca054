/**
 * Runs named steps, each a script of Node, two at a time and each as soon as what it needs is done. Prints the
 * seconds of each; the first that fails ends the others and shows its output.
 */
import { spawn } from 'node:child_process';

/** As many as the smallest machine has processors; a step may use more than one by itself. */
const AT_ONCE = 2;

/** A duration so far, right-aligned for a column. */
export function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`;
}

/** The steps of these names with all that they need, in the order of the list; an unknown name throws. */
export function withNeeds(steps, names) {
  const wanted = new Set();
  const want = (name) => {
    const step = steps.find((candidate) => candidate.name === name);
    if (step === undefined)
      throw new Error(`There is no step "${name}"; there are ${steps.map((s) => s.name).join(', ')}.`);
    wanted.add(step);
    (step.needs ?? []).forEach(want);
  };
  names.forEach(want);
  return steps.filter((step) => wanted.has(step));
}

/** Runs `{ name, run, needs?, alone? }` to the end; answers the status of the first that failed, or 0. */
export function runSteps(steps, options) {
  const waiting = new Set(steps);
  const running = new Map();
  const done = new Set();
  let failure = 0;

  const mayStart = ({ needs = [], alone = false }) =>
    running.size < (alone ? 1 : AT_ONCE) &&
    ![...running.keys()].some((other) => other.alone) &&
    needs.every((need) => done.has(need));

  const stopAll = () => [...running.values()].forEach(stop);

  return new Promise((finish) => {
    const startReady = () => {
      for (const step of waiting) {
        if (!mayStart(step)) continue;
        waiting.delete(step);
        running.set(
          step,
          start(step, options, (result) => end(step, result)),
        );
      }
    };
    const end = (step, result) => {
      running.delete(step);
      if (failure === 0) {
        tell(step, result);
        failure = result.status;
        done.add(step.name);
        if (failure === 0) startReady();
        else stopAll();
      }
      if (running.size === 0) finish(failure);
    };
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stopAll);
    startReady();
  });
}

function start({ run }, options, end) {
  const started = performance.now();
  const output = [];
  // A group of its own, so that the workers of a stopped step stop too.
  const child = spawn(process.execPath, run, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  child.on('close', (status, signal) =>
    end({ status: status ?? 1, signal, took: secondsSince(started), output: Buffer.concat(output).toString() }),
  );
  return child;
}

function stop(child) {
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    child.kill();
  }
}

function tell({ name }, { status, signal, took, output }) {
  if (status === 0) console.log(`${took}  ${name}`);
  else console.log(`\n${output.trimEnd()}\n\n${took}  ${name} FAILED (${signal ?? `status ${status}`})`);
}
