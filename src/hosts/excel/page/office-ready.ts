/** The single place that finds out whether the page runs in Excel: office.js may be blocked, and then never says so. */

/** `blocked`: office.js did not arrive or did not answer; `outside`: it did, but no Excel is around the page. */
type Surrounding = 'excel' | 'outside' | 'blocked';

/** True once office.js has run; without it there is no registry to associate functions with. */
export function officeLoaded(): boolean {
  return typeof CustomFunctions !== 'undefined' && typeof Office !== 'undefined';
}

/** Where the page runs; an office.js that is silent for `patience` milliseconds counts as blocked. */
export async function officeReady(patience: number): Promise<Surrounding> {
  if (!officeLoaded()) return 'blocked';
  const silence = new Promise<'blocked'>((resolve) => setTimeout(() => resolve('blocked'), patience));
  const answer = Office.onReady().then(({ host }) => (isExcel(host) ? 'excel' : 'outside'));
  return Promise.race([answer, silence]);
}

/** Outside Office the host is null, which the types do not say. */
function isExcel(host: unknown): boolean {
  return host === 'Excel';
}
