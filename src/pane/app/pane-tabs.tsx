/** The tabs at the top of the pane, one a view that the host can offer. */
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../texts/texts-of.ts';
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
    flexWrap: 'wrap',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Stay in view while the pane scrolls. */
export function PaneTabs({ offered, shown, onShow }: PaneTabsProps): ReactElement {
  const styles = useStyles();
  const { tabs } = useTexts();
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={tabs.label}
      selectedValue={shown}
      onTabSelect={(_event, { value }) => {
        onShow(value as TabbedView);
      }}
    >
      {offered.map((view) => (
        <Tab key={view} id={`tab-${view}`} value={view}>
          {tabs[view]}
        </Tab>
      ))}
    </TabList>
  );
}
