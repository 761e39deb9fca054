/** The lines that the next files must show of one event, with their days and amounts, and what they come to. */
import { Body1, makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { nameOf } from '../../wizard/parts/printed.ts';
import { cellOf, daysOf, ToldLines } from '../../wizard/rows/told-lines.tsx';
import type { RowProps } from '../steps/step-props.ts';

const useStyles = makeStyles({ heading: { margin: 0 } });

/** Under a heading. */
export function ExpectedLines(props: RowProps): ReactElement {
  const styles = useStyles();
  const { texts } = props;
  return (
    <>
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.linesTitle}
      </Subtitle2>
      <EventLines {...props} name={texts.linesTitle} />
    </>
  );
}

/** A row a line, and their sum. */
export function EventLines({
  plan,
  texts,
  shared,
  name,
}: Pick<RowProps, 'plan' | 'texts' | 'shared'> & { readonly name?: string }): ReactElement {
  const { row } = plan;
  if (row.lines.length === 0) return <Body1>{texts.noLines}</Body1>;
  return (
    <ToldLines
      row={row}
      name={name ?? `${texts.linesTitle}: ${nameOf(row.subscription)}`}
      tell={(line) => [
        { inFile: cellOf(line, 'ChargeType') },
        daysOf(line),
        `${shared.licences(cellOf(line, 'Quantity'))}, ${shared.invoice(cellOf(line, 'BilledOn'))}`,
      ]}
      net={{ label: shared.net }}
    />
  );
}
