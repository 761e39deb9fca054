/** The port to a place where a half-finished wizard is kept, so that it is there again after a reload. */
export interface DraftStore {
  /** The text kept under the key; null where there is none. */
  read(key: string): string | null;
  /** Keeps the text; null forgets it. */
  keep(key: string, text: string | null): void;
}
