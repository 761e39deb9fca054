/** The single place of what is kept in this browser: a person's settings, and drafts where the workbook takes none. */
import type { DraftStore } from '../../sheets/index.ts';

const PREFIX = 'tieout.draft.';

/** Drafts in the storage of the page. A browser that refuses it, or has no room, keeps none. */
export const localDrafts: DraftStore = {
  read: (key) => {
    try {
      return localStorage.getItem(PREFIX + key);
    } catch {
      return null;
    }
  },
  keep: (key, text) => {
    try {
      if (text === null) localStorage.removeItem(PREFIX + key);
      else localStorage.setItem(PREFIX + key, text);
    } catch {
      // Full or forbidden: the wizard goes on, and a reload begins it anew.
    }
  },
};
