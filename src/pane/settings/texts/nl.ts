/** What the settings say in Dutch. */
import type { SettingsTexts } from './settings-texts.ts';

export const nl: SettingsTexts = {
  title: 'Instellingen',
  lead: 'Drie keuzes die niet van elkaar afhangen. Ze blijven op deze computer.',
  line: 'Instellingen: Nederlands',
  language: 'Taal',
  languageHint: 'Kostentypen, kolomkoppen en id’s blijven zoals de bestanden van Microsoft ze schrijven.',
  numbers: 'Getallen',
  numbersHint: 'In het deelvenster. Cellen volgen het rekenblad; dagen zijn altijd jaar-maand-dag.',
  file: 'Opgeslagen bestanden (CSV)',
  fileHint: 'Kies wat uw rekenblad opent zonder te vragen.',
  fileForms: {
    'comma-dot': 'Komma tussen cellen, 12400.17',
    'semicolon-comma': 'Puntkomma tussen cellen, 12400,17',
    'tab-dot': 'Tab tussen cellen, 12400.17',
  },
};
