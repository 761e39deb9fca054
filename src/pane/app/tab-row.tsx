/** A row of tabs, one of them shown; it wraps where it is narrow. What they lead to stands elsewhere. */
import { makeStyles, mergeClasses, Tab, TabList } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface TabRowProps<T extends string> {
  readonly tabs: readonly T[];
  /** What is shown; it may be none of them. */
  readonly shown: string;
  readonly onShow: (tab: T) => void;
  readonly label: string;
  readonly names: Readonly<Record<T, string>>;
  /** Before the id of each tab: `tab` makes `tab-home`. */
  readonly ids: string;
  /** Id of the panel that they fill, where there is one beside them. */
  readonly panel?: string;
  readonly className: string;
}

const useStyles = makeStyles({ tabs: { flexWrap: 'wrap' } });

/** Small tabs. */
export function TabRow<T extends string>(props: TabRowProps<T>): ReactElement {
  const { tabs, shown, onShow, label, names, ids, panel, className } = props;
  const styles = useStyles();
  return (
    <TabList
      size="small"
      className={mergeClasses(styles.tabs, className)}
      aria-label={label}
      selectedValue={shown}
      onTabSelect={(_event, { value }) => {
        onShow(value as T);
      }}
    >
      {tabs.map((tab) => (
        <Tab key={tab} id={`${ids}-${tab}`} value={tab} {...(panel !== undefined && { 'aria-controls': panel })}>
          {names[tab]}
        </Tab>
      ))}
    </TabList>
  );
}
