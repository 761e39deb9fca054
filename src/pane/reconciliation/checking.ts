/** The door through which the work of a check arrives late: the pane's first paint waits for none of it. */
export { checkFiles, checkSample } from './check-files.ts';
export { editsIn, removeRun } from '../wizard/run.ts';
