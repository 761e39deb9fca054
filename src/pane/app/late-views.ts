/** The single list of the views that arrive when they are first opened, so that the pane's first paint waits for none. */
import { lazy } from 'react';
import { withTexts } from '../texts/late-texts.ts';

export const LateAllocationView = lazy(async () => ({
  default: (await withTexts(import(/* webpackChunkName: 'view-payments' */ '../allocation/allocation-view.tsx')))
    .AllocationView,
}));

export const LateExplainView = lazy(async () => ({
  default: (await withTexts(import(/* webpackChunkName: 'view-explain' */ '../explain/explain-view.tsx'))).ExplainView,
}));

export const LatePlanView = lazy(async () => ({
  default: (await withTexts(import(/* webpackChunkName: 'view-plan' */ '../wizard/plan-view.tsx'))).PlanView,
}));

export const LateCheckView = lazy(async () => ({
  default: (await withTexts(import(/* webpackChunkName: 'view-check' */ '../reconciliation/check-view.tsx'))).CheckView,
}));

export const LateSettingsView = lazy(async () => ({
  default: (await withTexts(import(/* webpackChunkName: 'view-settings' */ '../settings/settings-view.tsx')))
    .SettingsView,
}));

export const LateFreezeView = lazy(async () => ({
  default: (await withTexts(import(/* webpackChunkName: 'view-freeze' */ '../freeze/freeze-view.tsx'))).FreezeView,
}));

export const LateLockedSince = lazy(async () => ({
  default: (await withTexts(import(/* webpackChunkName: 'view-check' */ '../sign-off/locked-since.tsx'))).LockedSince,
}));
