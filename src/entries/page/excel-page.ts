/**
 * What the three scripts of the Excel page share: one description of the Excel around them, one log of defects
 * and one of calls, and the view that a ribbon command asks for before the pane stands. Lives in functions.js, which runs first.
 */
import { excelSurroundings } from '../../hosts/excel/index.ts';
import { createCallLog } from '../../hosts/functions/index.ts';

declare const BUILD_ID: string;

/** The build that functions.js was made in; a page of another build says so. */
export const buildId = BUILD_ID;

/** Language and date system of this Excel. */
export const surroundings = excelSurroundings();

/** Defects met so far, for the diagnostics a user may copy. */
export const bugs: { readonly code: string; readonly thrown: unknown }[] = [];

/** What the functions were given, cell by cell, since the page was opened. */
export const calls = createCallLog();

/** The view a ribbon command opens. */
type RequestedView = 'check';

let requested: RequestedView | null = null;
let open: ((view: RequestedView) => void) | null = null;

/** Shows a view: at once where the pane stands, else as soon as it does. */
export function requestView(view: RequestedView): void {
  if (open === null) requested = view;
  else open(view);
}

/** From now on requested views go to `show`, beginning with one that waits. */
export function serveViews(show: (view: RequestedView) => void): void {
  open = show;
  if (requested !== null) show(requested);
  requested = null;
}
