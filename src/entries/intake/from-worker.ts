/** The single list of what the page asks of the worker that checks files, and what that tells; every message is of one kind. */
import type { FilesAnswer, FilesTold, SheetHead, SheetsTold } from '../../pane/index.ts';
import type { IntakeAsked } from './run-intake.ts';

/** A check, and after it as many reports as are asked for; each question has a number. */
export type ToWorker = { readonly number: number } & (
  { readonly ask: 'check'; readonly asked: IntakeAsked } | { readonly ask: 'report' }
);

/** What is told, with the number of the question it belongs to: an answer nobody waits for any more is no other's. */
export type FromWorker = { readonly number: number } & Told;

export type Told =
  | { readonly of: 'stage'; readonly stage: Parameters<FilesTold['stage']>[0] }
  | { readonly of: 'sheet'; readonly head: SheetHead }
  | { readonly of: 'rows'; readonly rows: Parameters<SheetsTold['rows']>[0] }
  | { readonly of: 'answer'; readonly answer: FilesAnswer }
  | { readonly of: 'reported' }
  | { readonly of: 'failure'; readonly reason: string };
