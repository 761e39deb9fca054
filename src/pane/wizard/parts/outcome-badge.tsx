/** The outcome of a row as a word with a sign of its own, so that colour is never all it says. */
import { Badge } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RowOutcome } from '../../../tasks/index.ts';
import type { PaneLanguage } from '../../services.ts';
import { wizardTexts } from '../texts/texts-of.ts';

const signs = { ready: '✓', warning: '!', blocked: '✕', 'not-known': '?' } as const;

export interface OutcomeBadgeProps {
  readonly kind: RowOutcome['kind'];
  readonly language: PaneLanguage;
}

/** `✓ Ready` */
export function OutcomeBadge({ kind, language }: OutcomeBadgeProps): ReactElement {
  return (
    <Badge appearance="outline" color={kind === 'ready' ? 'brand' : 'informative'} size="medium">
      <span aria-hidden="true">{signs[kind]}&nbsp;</span>
      {wizardTexts(language).outcomes[kind]}
    </Badge>
  );
}
