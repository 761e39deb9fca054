/** The single queue of the Excel adapter: two `Excel.run` at once fail or interleave, so each job waits for the one before. */

export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/** A queue that goes on after a job has failed; the failure belongs to who asked for the job. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const result = last.then(job);
    last = result.catch(() => undefined);
    return result;
  };
}
