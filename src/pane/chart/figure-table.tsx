/** The figures of a picture as a table, for who does not see it or wants them exact. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** Texts as they are shown; rows by the name that heads them. */
export interface TableOfFigures {
  /** Over the names, then over each column. */
  readonly heads: readonly string[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly string[] }[];
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  // Its word stays whole; the names below it may be cut where they must.
  head: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  figure: { textAlign: 'end', paddingInlineStart: tokens.spacingHorizontalS, fontVariantNumeric: 'tabular-nums' },
});

/** Names head their rows, figures stand to the right. */
export function FigureTable({ heads, rows }: TableOfFigures): ReactElement {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={head} scope="col" className={index === 0 ? styles.head : styles.figure}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, figures }, row) => (
          <tr key={row}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            {figures.map((figure, index) => (
              <td key={index} className={styles.figure}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
