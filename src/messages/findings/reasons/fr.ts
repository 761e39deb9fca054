/** French captions and meanings of the reasons, for check lists and legends; the sentences of single findings stand beside. */
import type { ReasonTexts } from './reason-texts.ts';

export const fr: ReasonTexts = {
  DUPLICATE: {
    caption: 'Ligne en double',
    asks: 'Aucune ligne ne figure deux fois',
    meaning: 'Une ligne égale en toutes ses colonnes à une ligne antérieure.',
    usually: 'Demander un avoir pour la seconde ligne.',
  },
  NO_CUSTOMER: {
    caption: 'Sans client',
    asks: 'Chaque ligne a un client',
    meaning: 'La ligne ne nomme aucun client, ou un client absent de la liste des abonnements.',
    usually: 'Chercher à qui est la commande\u202f; la ligne reste dans les sommes.',
  },
  MISSING_IN_LIST: {
    caption: 'Absent de notre liste',
    asks: 'Chaque ligne est dans notre liste',
    meaning: 'Le client est dans la liste des abonnements, l’abonnement n’y est pas.',
    usually: 'Chercher la commande\u202f; peut-être que personne ne l’a passée.',
  },
  UNKNOWN: {
    caption: 'Inexpliqué',
    asks: 'Chaque ligne est expliquée',
    meaning: 'Aucune règle n’explique la ligne\u202f: un type de frais inconnu, ou un montant que rien ne donne.',
    usually: 'La garder comme poste ouvert et demander à quoi elle correspond.',
  },
  FREQUENCY: {
    caption: 'Fréquence',
    asks: 'Les fréquences de facturation concordent',
    meaning: 'Facturé au mois et listé à l’année ou l’inverse, ou une fréquence que la matrice des offres n’a pas.',
    usually: 'Comparer la fréquence dans Partner Center avec la liste.',
  },
  CHARGE_TYPE: {
    caption: 'Type de frais',
    asks: 'Les types de frais conviennent à leurs lignes',
    meaning: 'Le signe ou la période de la ligne contredit son type de frais.',
    usually: 'Comptabiliser la ligne selon son signe et ses dates.',
  },
  TIMING: {
    caption: 'Mauvaise facture',
    asks: 'Les lignes sont sur leur propre facture',
    meaning: 'Une première ligne ou un renouvellement qui appartient à un fichier antérieur ou ultérieur.',
    usually: 'Regarder le fichier antérieur, ou attendre le prochain.',
  },
  WRONG_PERIOD: {
    caption: 'Mauvaise période',
    asks: 'Les dates des frais sont des périodes',
    meaning: 'Des dates de frais qui ne sont aucune période de l’abonnement.',
    usually: 'Demander des dates corrigées\u202f; aucun jour ne doit être facturé deux fois ni omis.',
  },
  QTY: {
    caption: 'Quantité',
    asks: 'Les quantités concordent avec notre liste',
    meaning: 'Un autre nombre de licences que dans la liste.',
    usually: 'Chercher une modification qui manque à la liste.',
  },
  PRICE: {
    caption: 'Prix',
    asks: 'Les prix sont les prix protégés',
    meaning: 'Un autre prix que celui protégé pour cette période.',
    usually: 'Vérifier les promotions et le tarif du mois où l’engagement a commencé.',
  },
  DAYS: {
    caption: 'Nombre de jours',
    asks: 'Les montants conviennent à leurs jours',
    meaning: 'Le montant est celui d’un autre nombre de jours que celui des dates des frais.',
    usually: 'Vérifier le jour de l’événement\u202f; les jours sont en UTC.',
  },
  FX: {
    caption: 'Taux de change',
    asks: 'Les taux de change concordent',
    meaning: 'Le montant suit un autre taux de change que celui de la ligne.',
    usually: 'Vérifier le jour du taux.',
  },
  ROUNDING: {
    caption: 'Arrondi',
    asks: 'L’arrondi est l’arrondi habituel',
    meaning: 'Une autre convention d’arrondi que celle du fichier donne le montant.',
    usually: 'Rien à réclamer\u202f; noter la convention.',
  },
  HABIT: {
    caption: 'Habitude du fichier',
    asks: 'Les lignes au prorata sont calculées comme par les règles',
    meaning:
      'Presque toutes les lignes au prorata du fichier comptent les jours, ou arrondissent, d’une seule autre façon que les règles\u202f; dit une fois, avec tout l’argent que cela déplace.',
    usually: 'Demander une fois quelle façon de compter vaut\u202f; si les règles valent, régler la différence.',
  },
  PROMO: {
    caption: 'Remise',
    asks: 'Les remises sont celles convenues',
    meaning: 'La remise n’est pas celle convenue, ou le montant moins la remise n’est pas le sous-total.',
    usually: 'Comparer les dates de la promotion.',
  },
  TAX: {
    caption: 'Taxe',
    asks: 'La taxe est juste',
    meaning:
      'La taxe ne suit pas le taux des autres lignes du client ou, s’il est le même pour tous, celui de la plupart des lignes\u202f; ou sous-total et taxe ne font pas le total. Un taux qu’une seule ligne indique ne se distingue pas d’une erreur.',
    usually: 'Vérifier la taxe sur les totaux, qui peut s’arrondir autrement.',
  },
  LIMIT: {
    caption: 'Trop d’une offre',
    asks: 'Aucun client n’a trop d’abonnements à une offre',
    meaning:
      'Un client a plus d’abonnements à une offre que la matrice des offres n’en admet. Du montant, cela ne dit rien.',
    usually: 'Demander lesquels servent\u202f; résilier celui acheté par erreur.',
  },
  MISSING_IN_FILE: {
    caption: 'Absent du fichier',
    asks: 'Tout ce qui était dû est dans le fichier',
    meaning: 'Un abonnement actif de la liste était à facturer et n’a aucune ligne.',
    usually: 'Vérifier la date d’achat et regarder le prochain fichier.',
  },
  SILENT_EXPECTED: {
    caption: 'Sans ligne à juste titre',
    asks: 'Les abonnements annuels se taisent',
    meaning:
      'Un abonnement annuel entre deux facturations, qui n’a normalement aucune ligne. Une information, pas un constat.',
    usually: 'Rien à faire.',
  },
  NOT_JUDGED: {
    caption: 'Non jugé',
    asks: 'Tout a pu être jugé',
    meaning: 'Il manque ce qu’il faut pour un verdict. Compté comme non vérifié, pas comme un constat.',
    usually: 'Fournir ce qui manque et vérifier de nouveau.',
  },
};
