/** The single list of what the worker that checks files tells the page; every message is a portion of one kind. */
import type { FilesAnswer, FilesTold } from '../../pane/index.ts';

export type FromWorker =
  | { readonly of: 'stage'; readonly stage: Parameters<FilesTold['stage']>[0] }
  | { readonly of: 'lines'; readonly rows: Parameters<FilesTold['lines']>[0] }
  | { readonly of: 'checks'; readonly checks: Parameters<FilesTold['checks']>[0] }
  | { readonly of: 'answer'; readonly answer: FilesAnswer }
  | { readonly of: 'failure'; readonly reason: string };
