/** The single place where an explanation gets what is told about its rule: the nouns of a language and the rule's own text. */
import { useEffect, useState } from 'react';
import { markedRule, speechOf, type Labels, type RuleLine, type Speech, type Trace } from '../../../targets/index.ts';
import type { ToldRules } from '../../services.ts';
import { useLanguage } from '../../texts/texts-of.ts';

export interface ToldRule {
  readonly speech: Speech;
  /** Empty where the text is not at hand, or not yet. */
  readonly lines: readonly RuleLine[];
}

/** Null until the names of the language are here, and where nobody has any. */
export function useToldRule(trace: Trace, told: ToldRules | undefined): ToldRule | null {
  const language = useLanguage();
  const { pack, file } = trace;
  const [labels, setLabels] = useState<{ readonly of: string; readonly labels: Labels } | null>(null);
  const [text, setText] = useState<{ readonly of: string; readonly text: string | null } | null>(null);
  const wanted = `${pack} ${language}`;
  useEffect(() => {
    let live = true;
    // Without them the names of the rule file are said, split at their capitals.
    const arrive = (found: Labels): void => {
      if (live) setLabels({ of: wanted, labels: found });
    };
    void told?.labels(pack, language).then(arrive, () => {
      arrive({});
    });
    return () => {
      live = false;
    };
  }, [told, pack, language, wanted]);
  useEffect(() => {
    let live = true;
    void told?.text(file).then(
      (found) => {
        if (live) setText({ of: file, text: found });
      },
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [told, file]);
  if (labels?.of !== wanted) return null;
  const lines = text?.of === file && text.text !== null ? markedRule(trace, text.text) : [];
  return { speech: speechOf(language, labels.labels), lines };
}
