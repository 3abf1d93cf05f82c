import type { baseEstimates as english } from '#src/text/en/base-estimates.ts'

export const baseEstimates: typeof english = {
  title: 'Estimations par base (RADPKO)',
  line: (when, mission, what) => `RADPKO, ${mission === null ? when : `${when}, ${mission}`}\u00A0: ${what}`,
  mean: (year) => `${year} (moyenne de l’année)`,
  carried: (when) => `${when} (dernière estimation avant cette date)`,
  people: {
    total: (number, isOne) => `${number} ${isOne ? 'personne' : 'personnes'} au total`,
    troops: (number, isOne) => `${number} ${isOne ? 'militaire' : 'militaires'}`,
    police: (number, isOne) => `${number} ${isOne ? 'policier' : 'policiers'}`,
    observers: (number, isOne) => `${number} ${isOne ? 'observateur militaire' : 'observateurs militaires'}`,
  },
  unknown: {
    total: 'pas de données',
    troops: 'militaires\u00A0: pas de données',
    police: 'police\u00A0: pas de données',
    observers: 'observateurs militaires\u00A0: pas de données',
  },
  belowOne: 'moins de 1',
  none: 'RADPKO\u00A0: pas de données sur ce site jusqu’à cette date',
  why: 'RADPKO est l’estimation d’une autre source, et non un dénombrement\u00A0: à côté de celle des cartes et jamais additionnée à elle.',
  intro: (count, isOne) =>
    `${count} ${isOne ? 'estimation' : 'estimations'} pour un mois ou une année, sur les sites de la liste ci-dessus\u00A0; la fiche d’un site donne celle de la date.`,
  columns: {
    siteName: 'Nom du site',
    mission: 'Mission',
    date: 'Mois ou année (moyenne)',
    total: 'Ensemble du personnel (RADPKO)',
    troops: 'Militaires (RADPKO)',
    police: 'Policiers (RADPKO)',
    observers: 'Observateurs militaires (RADPKO)',
  },
}
