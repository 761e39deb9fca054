/** What the settings say in French. A narrow no-break space stands before double signs. */
import type { SettingsTexts } from './settings-texts.ts';

export const fr: SettingsTexts = {
  title: 'Paramètres',
  lead: 'Trois choix qui ne dépendent pas l’un de l’autre. Ils restent sur cet ordinateur.',
  line: 'Paramètres\u202f: français',
  language: 'Langue',
  languageHint: 'Types de frais, en-têtes et identifiants restent tels que les fichiers de Microsoft les écrivent.',
  numbers: 'Nombres',
  numbersHint: 'Dans le volet. Les cellules suivent le tableur\u202f; les jours s’écrivent toujours année-mois-jour.',
  file: 'Fichiers enregistrés (CSV)',
  fileHint: 'Choisissez ce que votre tableur ouvre sans poser de question.',
  fileForms: {
    'comma-dot': 'Virgule entre les cellules, 12400.17',
    'semicolon-comma': 'Point-virgule entre les cellules, 12400,17',
    'tab-dot': 'Tabulation entre les cellules, 12400.17',
  },
};
