/** What every wizard says, in French. */
import { pluralsOf } from '../../../messages/index.ts';
import type { WizardTexts } from './wizard-texts.ts';

const plural = pluralsOf('fr');

export const fr: WizardTexts = {
  title: 'Planifier un changement',
  lead: 'Chaque ligne, chaque date et chaque centime avant d’agir dans l’Espace partenaires.',
  step: (number, of, title) => `Étape ${number} sur ${of}\u202f: ${title}`,
  next: 'Suivant',
  back: 'Retour',
  close: 'Tous les plans',
  restart: 'Recommencer',
  restored: 'Votre brouillon est tel que vous l’avez laissé.',
  missing: (count) =>
    plural(count, {
      one: 'Il manque une indication',
      many: 'Il manque # d’indications',
      other: 'Il manque # indications',
    }),
  dryRun:
    'Ceci écrit un plan. Chez Microsoft, rien ne change tant que vous n’agissez pas dans l’Espace partenaires ou n’envoyez pas la requête vous-même.',
  outcomes: { ready: 'Prêt', warning: 'Prêt avec avertissement', blocked: 'Bloqué', 'not-known': 'Inconnu' },
  summary: (counts, selected) =>
    `${plural(selected, { one: '# sélectionné', many: '# sélectionnés', other: '# sélectionnés' })}\u202f: ${plural(counts.ready, { one: '# prêt', many: '# prêts', other: '# prêts' })}, ${counts.warning} avec avertissement, ${plural(counts.blocked, { one: '# bloqué', many: '# bloqués', other: '# bloqués' })}, ${plural(counts['not-known'], { one: '# inconnu', many: '# inconnus', other: '# inconnus' })}`,
  rule: (rule, source, paragraph) => `Règle ${rule}\u202f; ${source}, «\u202f${paragraph}\u202f»`,
  writing: 'Écriture…',
  failed: 'Rien n’a été écrit.',
  written: (sheets) => `Écrit\u202f: ${sheets}`,
  showHidden: (sheet) => `Afficher la feuille masquée «\u202f${sheet}\u202f»`,
  remove: 'Supprimer cette exécution',
  removed: 'L’exécution a été supprimée. Vos propres feuilles sont restées telles quelles.',
  edited: (count, first) =>
    `${plural(count, { one: 'Une cellule a été modifiée depuis et serait perdue\u202f:', many: '# de cellules ont été modifiées depuis et seraient perdues, à commencer par', other: '# cellules ont été modifiées depuis et seraient perdues, à commencer par' })} ${first}.`,
  removeAnyway: 'Supprimer avec mes modifications',
  keep: 'Garder les feuilles',
};
