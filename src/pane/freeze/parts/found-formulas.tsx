/** What a freeze will do, before it does: how many formulas and cells, sheet by sheet. */
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FreezePlan, FrozenPart } from '../../../tasks/index.ts';
import { useLanguage } from '../../texts/texts-of.ts';
import { freezeTexts } from '../texts/texts-of.ts';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
});

/** A sentence, and a line for each sheet. */
export function FoundFormulas({ plan }: { readonly plan: FreezePlan | null }): ReactElement {
  const styles = useStyles();
  const texts = freezeTexts(useLanguage());
  if (plan === null) return <Body1>{texts.looking}</Body1>;
  const { parts, left } = plan;
  if (parts.length === 0) return left.length === 0 ? <Body1>{texts.none}</Body1> : <></>;
  const native = parts.filter(({ isNative }) => isNative).length;
  const sheets = [...new Set(parts.map(({ sheet }) => sheet))];
  return (
    <div>
      <Body1>{texts.found(parts.length, cellsOf(parts))}</Body1>
      <ul className={styles.list}>
        {sheets.map((sheet) => {
          const own = parts.filter((part) => part.sheet === sheet);
          return (
            <li key={sheet}>
              <Caption1>{texts.onSheet(sheet, own.length, cellsOf(own))}</Caption1>
            </li>
          );
        })}
      </ul>
      {native > 0 && <Caption1>{texts.native(native)}</Caption1>}
    </div>
  );
}

function cellsOf(parts: readonly FrozenPart[]): number {
  return parts.reduce((sum, { block }) => sum + block.rows * block.columns, 0);
}
