/** The single place that hears views asked for from outside of the pane, by a ribbon command. */
import { useEffect } from 'react';
import type { View } from './view.ts';

/** Calls back for each view asked for. */
export function useViewRequests(requests: EventTarget, show: (view: View) => void): void {
  useEffect(() => {
    const heard = (event: Event): void => {
      show((event as CustomEvent<View>).detail);
    };
    requests.addEventListener('view', heard);
    return () => {
      requests.removeEventListener('view', heard);
    };
  }, [requests, show]);
}
