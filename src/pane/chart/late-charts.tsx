/** The charts of a check, which arrive when there is something to draw: the check itself waits for none. */
import { lazy, Suspense, type ReactElement } from 'react';
import type { ToldChartsProps } from './told-charts.tsx';

const ToldCharts = lazy(async () => ({
  default: (await import(/* webpackChunkName: 'view-charts' */ './told-charts.tsx')).ToldCharts,
}));

/** Nothing where nothing is worth a picture. */
export function LateCharts({ charts }: ToldChartsProps): ReactElement | null {
  if (charts.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <ToldCharts charts={charts} />
    </Suspense>
  );
}
