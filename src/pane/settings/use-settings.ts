/** The settings as they are now, and the one way to change them: kept, told to the host, drawn anew. */
import { createContext, useContext, useRef, useState } from 'react';
import { decimalText, type Figures, type NumberFormat } from '../../messages/index.ts';
import type { PaneServices } from '../services.ts';
import { fetchTexts } from '../texts/late-texts.ts';
import { keepSettings, keptSettings, type Settings } from './settings.ts';

/** Changes some of the settings. */
export type ChangeSettings = (change: Partial<Settings>) => void;

/** Settings of this pane. A language is spoken as soon as all of it is here, and never if it cannot be had. */
export function useSettings(services: PaneServices): readonly [Settings, ChangeSettings] {
  const [settings, setSettings] = useState(() => keptSettings(services));
  const latest = useRef(settings);
  const apply: ChangeSettings = (some) => {
    const before = latest.current;
    const next = { ...before, ...some };
    latest.current = next;
    setSettings(next);
    keepSettings(next, services.personal);
    if (next.language !== before.language) services.onLanguage?.(next.language);
  };
  const change: ChangeSettings = (some) => {
    if (some.language === undefined) apply(some);
    else
      void fetchTexts(some.language).then(
        () => {
          apply(some);
        },
        () => undefined,
      );
  };
  return [settings, change];
}

const Current = createContext<Settings>({ language: 'en', numbers: 'en-GB', file: 'comma-dot' });

/** Hands the settings to the components below. */
export const SettingsProvider = Current.Provider;

/** How numbers are written: for `amountText` and its like. */
export function useNumbers(): NumberFormat {
  return useContext(Current).numbers;
}

/** Writes a decimal such as `-12400.17` as the person has it. */
export function useFigures(): Figures {
  const numbers = useNumbers();
  return (decimal) => decimalText(decimal, numbers);
}

/** How a file is written that is saved from the pane. */
export function useFileForm(): Settings['file'] {
  return useContext(Current).file;
}
