/** The view that is shown: one the host can offer, one without a tab, or the settings, which lead back to where they were opened. */
import { useCallback, useState } from 'react';
import type { TabbedView, View } from './view.ts';

export interface Shown {
  readonly shown: View;
  readonly show: (view: View | ((current: View) => View)) => void;
  readonly toggleSettings: () => void;
}

/** Start, until something else is shown. */
export function useShown(offered: readonly TabbedView[]): Shown {
  const [view, show] = useState<View>('home');
  const [before, setBefore] = useState<View>('home');
  const shown = view === 'settings' || view === 'freeze' || offered.includes(view) ? view : 'home';
  const toggleSettings = useCallback((): void => {
    setBefore(shown);
    show(shown === 'settings' ? before : 'settings');
  }, [shown, before]);
  return { shown, show, toggleSettings };
}
