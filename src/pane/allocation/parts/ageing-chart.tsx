/** The ageing of unallocated money: bars by band, the sentence they say, and the same figures as a table. */
import type { ReactElement } from 'react';
import { amountText } from '../../../messages/index.ts';
import type { Ageing } from '../../../tasks/index.ts';
import type { PaneLanguage } from '../../services.ts';
import { BarPicture } from '../../chart/bar-picture.tsx';
import { ChartFrame } from '../../chart/chart-frame.tsx';
import { useNumbers } from '../../settings/use-settings.ts';
import { viewTexts } from '../texts/view-texts.ts';

export interface AgeingChartProps {
  readonly ageing: Ageing;
  readonly language: PaneLanguage;
}

/** Parts of the whole that a bar can show. */
const FINE = 1000;

/** One currency. */
export function AgeingChart({ ageing: { currency, bands }, language }: AgeingChartProps): ReactElement {
  const [{ ageing }, numbers] = [viewTexts(language), useNumbers()];
  const total = bands.reduce((sum, { cents }) => sum + cents, 0n);
  const most = bands.reduce((a, b) => (b.cents > a.cents ? b : a));
  // Whole per cents and parts of a bar: what a picture shows needs no cents.
  const part = (cents: bigint, of: number): number => Number((cents * BigInt(of)) / (total === 0n ? 1n : total));
  const takeaway = ageing.takeaway({
    amount: amountText(total, currency, numbers),
    share: part(most.cents, 100),
    band: ageing.band(most.from, most.to),
  });
  const named = bands.map(({ from, to, cents }) => ({
    name: ageing.band(from, to),
    cents,
    figure: amountText(cents, currency, numbers),
  }));
  return (
    <ChartFrame
      takeaway={takeaway}
      figures={ageing.title}
      table={{
        heads: [ageing.days, ageing.money],
        rows: named.map(({ name, figure }) => ({ name, figures: [figure] })),
      }}
    >
      <BarPicture
        name={takeaway}
        rows={named.map(({ name, figure, cents }) => ({
          name,
          figure,
          pieces: [{ from: 0, to: part(cents, FINE), tone: 'plain' }],
        }))}
      />
    </ChartFrame>
  );
}
