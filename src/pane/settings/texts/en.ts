/** What the settings say in English. */
import type { SettingsTexts } from './settings-texts.ts';

export const en: SettingsTexts = {
  title: 'Settings',
  lead: 'Three choices, none of which follows from another. They stay on this computer.',
  line: 'Settings: English',
  language: 'Language',
  languageHint: 'Charge types, column headers and ids stay as Microsoft’s files write them.',
  numbers: 'Numbers',
  numbersHint: 'In the pane. Cells follow the spreadsheet; days are always year-month-day.',
  file: 'Saved files (CSV)',
  fileHint: 'Choose what your spreadsheet opens without asking.',
  fileForms: {
    'comma-dot': 'Comma between cells, 12400.17',
    'semicolon-comma': 'Semicolon between cells, 12400,17',
    'tab-dot': 'Tab between cells, 12400.17',
  },
};
