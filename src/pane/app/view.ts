/** The single list of the pane's views, and which of them a host can offer. */
import type { PaneServices } from '../services.ts';

export type View = TabbedView | 'settings' | 'freeze';

/** Views with a tab; the settings are reached from the foot of each, freezing from the start. */
export type TabbedView = 'home' | 'explain' | 'check' | 'plan' | 'payments';

/** Views whose services the host gave, in the order of their tabs. */
export function offeredViews({ report, files }: PaneServices): readonly TabbedView[] {
  return [
    'home',
    ...(report === undefined ? [] : (['explain'] as const)),
    ...(files === undefined ? [] : (['check', 'plan', 'payments'] as const)),
  ];
}
