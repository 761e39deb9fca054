/** The single look of an item in a list of rows. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useItemStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderInlineStartWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
  },
  differs: { borderInlineStartColor: tokens.colorPaletteDarkOrangeBorderActive },
});
