/** Ids from a clipboard: the known ones are chosen, those given twice and those unknown are told. */
import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { SubscriptionList } from '../../../sheets/index.ts';
import { lookUpIds } from '../../../tasks/index.ts';
import type { StepProps } from '../steps/step-props.ts';

export interface PasteIdsProps extends Pick<StepProps, 'steps' | 'texts'> {
  readonly list: SubscriptionList;
}

const useStyles = makeStyles({ add: { alignSelf: 'start' } });

/** A field and a button. */
export function PasteIds({ steps, texts, list }: PasteIdsProps): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState('');
  const add = (): void => {
    const { found, twice, unknown } = lookUpIds(typed, list);
    const ids = found.map(({ subscription }) => subscription);
    steps.change({ chosen: [...new Set([...steps.draft.chosen, ...ids])] });
    setTold(texts.pasted(found.length, twice.length, unknown.join(', ')));
  };
  return (
    <>
      <Field label={texts.paste} hint={texts.pasteHint}>
        <Textarea
          value={typed}
          resize="vertical"
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <Button className={styles.add} size="small" disabled={typed.trim() === ''} onClick={add}>
        {texts.addPasted}
      </Button>
      <div role="status">{told}</div>
    </>
  );
}
