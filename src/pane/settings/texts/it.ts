/** What the settings say in Italian. */
import type { SettingsTexts } from './settings-texts.ts';

export const it: SettingsTexts = {
  title: 'Impostazioni',
  lead: 'Tre scelte, nessuna delle quali dipende dall’altra. Restano su questo computer.',
  line: 'Impostazioni: italiano',
  language: 'Lingua',
  languageHint: 'Tipi di addebito, intestazioni e id restano come li scrivono i file di Microsoft.',
  numbers: 'Numeri',
  numbersHint: 'Nel riquadro. Le celle seguono il foglio di calcolo; i giorni sono sempre anno-mese-giorno.',
  file: 'File salvati (CSV)',
  fileHint: 'Scelga ciò che il foglio di calcolo apre senza chiedere.',
  fileForms: {
    'comma-dot': 'Virgola tra le celle, 12400.17',
    'semicolon-comma': 'Punto e virgola tra le celle, 12400,17',
    'tab-dot': 'Tabulazione tra le celle, 12400.17',
  },
};
