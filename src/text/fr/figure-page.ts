import type { KeyFigure } from '#src/domain/view/figure-values.ts'
import type { figurePage as english } from '#src/text/en/figure-page.ts'

const names: Record<KeyFigure, string> = {
  sites: 'Sites dont la fermeture n’est pas encore documentée',
  troops: 'Militaires',
  ceiling: 'Effectif maximum autorisé',
  'next-date': 'Prochaine date prévue',
  withdrawal: 'Fin du retrait',
}

const rules: Record<KeyFigure, string> = {
  sites:
    'De tous les sites du désengagement que le filtre montre, ceux dont ni la fermeture ni la remise n’est documentée à la fin de la date affichée. Le statut d’un site découle d’événements datés, chacun avec ses documents ; une visite ou une perte d’accès n’est pas une fermeture.',
  troops:
    'Un effectif communiqué pour la mission entière, s’il est plus récent que les dernières cartes de l’ONU et si aucun filtre n’est choisi ; sinon la somme de ce que représentent les symboles d’unités des cartes de l’ONU de l’année, qui est une estimation. Les lieux dont la fermeture est documentée sont exclus.',
  ceiling:
    'L’effectif militaire maximum selon la résolution ou le tableau de l’ONU le plus récent jusqu’à la date affichée. C’est toujours celui de la mission entière.',
  'next-date':
    'La première date prévue, annoncée à la date affichée, qui est postérieure à cette date et au jour de la lecture. Les plans exécutés ou jamais convenus ne comptent pas.',
  withdrawal: 'La date de l’événement par lequel la mission était partie, selon ses documents.',
}

export const figurePage: typeof english = {
  names,
  rules,
  unknown: (name) => `Le lien nomme un chiffre clé qui n’existe pas : ${name}.`,
  all: 'Chaque chiffre séparément',
  of: (name, mission) => `${name} : ${mission}`,
  shown: (date) => `${date}, avec ce filtre :`,
  shownOfAll: (date) => `${date}, mission entière :`,
  none: 'pas de données pour cette date et ce filtre',
  rule: 'Mode de calcul',
  rests: 'Documents',
  versions: 'À chaque version des données',
  columns: {
    version: 'Version des données',
    updated: 'Établie le',
    date: 'Date affichée',
    value: 'Valeur',
    of: 'Sur',
    asOf: 'Communiqué ou cartographié en',
    words: 'En mots',
  },
  now: (version) => `${version} (actuelle)`,
  ofThen:
    'Les valeurs antérieures sont calculées à partir des données d’alors selon les règles d’aujourd’hui : une page d’alors a pu afficher un autre nombre.',
  ofToday:
    'Les valeurs antérieures sont calculées à partir des données d’alors selon les règles d’aujourd’hui, comme au jour de la lecture : une page d’alors a pu afficher une autre date.',
  ofPublished: 'Ceci est un aperçu. Les versions antérieures ne sont connues que des données publiées.',
  corrections: 'Corrections de ce sur quoi il repose',
  noCorrections: 'La liste des corrections ne nomme aucun enregistrement sur lequel ce chiffre repose.',
  mayNot: 'Une correction n’a pas forcément changé le chiffre.',
  correction: (version, date) => `${version}, ${date} : `,
  value: (value, what) => `${what} : ${value}.`,
}
