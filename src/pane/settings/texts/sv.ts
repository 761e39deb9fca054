/** What the settings say in Swedish. */
import type { SettingsTexts } from './settings-texts.ts';

export const sv: SettingsTexts = {
  title: 'Inställningar',
  lead: 'Tre val som inte beror av varandra. De stannar på den här datorn.',
  line: 'Inställningar: svenska',
  language: 'Språk',
  languageHint: 'Debiteringstyper, kolumnrubriker och id:n står kvar som i Microsofts filer.',
  numbers: 'Tal',
  numbersHint: 'I fönstret. Cellerna följer kalkylbladet; dagar skrivs alltid år-månad-dag.',
  file: 'Sparade filer (CSV)',
  fileHint: 'Välj det som ditt kalkylprogram öppnar utan att fråga.',
  fileForms: {
    'comma-dot': 'Komma mellan celler, 12400.17',
    'semicolon-comma': 'Semikolon mellan celler, 12400,17',
    'tab-dot': 'Tabb mellan celler, 12400.17',
  },
};
