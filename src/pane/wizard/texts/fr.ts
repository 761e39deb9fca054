/** What every wizard says, in French. */
import type { WizardTexts } from './wizard-texts.ts';

export const fr: WizardTexts = {
  title: 'Planifier un changement',
  lead: 'Chaque ligne, chaque date et chaque centime avant d’agir dans l’Espace partenaires.',
  step: (number, of, title) => `Étape ${number} sur ${of} : ${title}`,
  next: 'Suivant',
  back: 'Retour',
  close: 'Tous les plans',
  restart: 'Recommencer',
  restored: 'Votre brouillon est tel que vous l’avez laissé.',
  missing: (count) => (count === 1 ? 'Il manque une indication' : `Il manque ${count} indications`),
  dryRun:
    'Ceci écrit un plan. Chez Microsoft, rien ne change tant que vous n’agissez pas dans l’Espace partenaires ou n’envoyez pas la requête vous-même.',
  outcomes: { ready: 'Prêt', warning: 'Prêt avec avertissement', blocked: 'Bloqué', 'not-known': 'Inconnu' },
  summary: (counts, selected) =>
    `${selected} sélectionnés : ${counts.ready} prêts, ${counts.warning} avec avertissement, ${counts.blocked} bloqués, ${counts['not-known']} inconnus`,
  rule: (rule, source, paragraph) => `Règle ${rule} ; ${source}, « ${paragraph} »`,
  writing: 'Écriture…',
  failed: 'Rien n’a été écrit.',
  written: (sheets) => `Écrit : ${sheets}`,
  remove: 'Supprimer cette exécution',
  removed: 'L’exécution a été supprimée. Vos propres feuilles sont restées telles quelles.',
  edited: (count, first) =>
    count === 1
      ? `Une cellule a été modifiée depuis (${first}). Elle serait perdue.`
      : `${count} cellules ont été modifiées depuis, à commencer par ${first}. Elles seraient perdues.`,
  removeAnyway: 'Supprimer avec mes modifications',
  keep: 'Garder les feuilles',
};
