/** The settings as they are now, and the one way to change them: kept, told to the host, drawn anew. */
import { createContext, useContext, useState } from 'react';
import { decimalText, type Figures, type NumberFormat } from '../../messages/index.ts';
import type { PaneServices } from '../services.ts';
import { keepSettings, keptSettings, type Settings } from './settings.ts';

/** Changes some of the settings. */
export type ChangeSettings = (change: Partial<Settings>) => void;

/** Settings of this pane. */
export function useSettings(services: PaneServices): readonly [Settings, ChangeSettings] {
  const [settings, setSettings] = useState(() => keptSettings(services));
  const change: ChangeSettings = (some) => {
    const next = { ...settings, ...some };
    setSettings(next);
    keepSettings(next, services.personal);
    if (next.language !== settings.language) services.onLanguage?.(next.language);
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
