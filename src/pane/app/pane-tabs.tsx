/** The tabs at the top of the pane, one a view that the host can offer. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { useTexts } from '../texts/texts-of.ts';
import { TabRow } from './tab-row.tsx';
import type { TabbedView, View } from './view.ts';

export interface PaneTabsProps {
  readonly offered: readonly TabbedView[];
  readonly shown: View;
  readonly onShow: (view: TabbedView) => void;
}

const useStyles = makeStyles({
  tabs: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Stay in view while the pane scrolls; drawn anew only when another view is shown, whatever else the pane is told. */
export const PaneTabs = memo(function PaneTabs({ offered, shown, onShow }: PaneTabsProps) {
  const styles = useStyles();
  const { tabs } = useTexts();
  return (
    <TabRow
      tabs={offered}
      shown={shown}
      onShow={onShow}
      label={tabs.label}
      names={tabs}
      ids="tab"
      className={styles.tabs}
    />
  );
});
