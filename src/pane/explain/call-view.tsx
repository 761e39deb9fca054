/** One call explained: what to change where it failed, the receipt where a rule answered, the row where a table did. */
import { Caption1, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { Selection } from '../../sheets/index.ts';
import type { CallReport, ToldRules } from '../services.ts';
import { useFigures } from '../settings/use-settings.ts';
import { CellLink } from './cell-link.tsx';
import { printCell } from './print-step.ts';
import { Receipt } from './receipt.tsx';
import { SlipRow } from './slip-row.tsx';
import { useExplainTexts } from './texts/texts-of.ts';

export interface CallViewProps {
  /** The cell that is explained. */
  readonly place: Selection;
  readonly call: CallReport;
  /** Selects a cell of the workbook. */
  readonly goTo: (place: Selection) => void;
  readonly told: ToldRules | undefined;
}

const useStyles = makeStyles({
  where: { color: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  title: { display: 'block' },
  record: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Told again by readers of the screen when it changes. */
export function CallView({ place, call, goTo, told }: CallViewProps): ReactElement {
  const styles = useStyles();
  const explain = useExplainTexts();
  const figures = useFigures();
  const { functionName, message, trace, record, inputs, notFollowed } = call;
  const links = (name: string): ReactNode => {
    const cells = inputs.filter((input) => input.name.toLowerCase() === name.toLowerCase());
    if (cells.length === 0) return null;
    return cells.map((cell, index) => (
      <Fragment key={index}>
        {index > 0 && ', '}
        <CellLink cell={cell} home={place.sheet} goTo={goTo} />
      </Fragment>
    ));
  };
  const named = [...new Set(inputs.map(({ name }) => name))];
  return (
    <div aria-live="polite">
      <Caption1 className={styles.where}>{`${place.sheet}!${place.a1}  ${functionName}`}</Caption1>
      {notFollowed && <Remark title={explain.notFollowed}>{explain.notFollowedDetail}</Remark>}
      {message !== null && <Remark title={explain.error}>{message}</Remark>}
      {trace !== null && <Receipt trace={trace} cellsOf={links} told={told} />}
      {record.length > 0 && (
        <ul className={styles.record}>
          {record.map(({ name, value }) => (
            <SlipRow key={name} name={name} value={printCell(value, figures)} detail="" unit="" />
          ))}
        </ul>
      )}
      {trace === null && named.length > 0 && (
        <ul className={styles.record}>
          {named.map((name) => (
            <SlipRow key={name} name={explain.cellsOf(name)} value="" detail="" unit="" cells={links(name)} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface RemarkProps {
  readonly title: string;
  readonly children: string;
}

function Remark({ title, children }: RemarkProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
