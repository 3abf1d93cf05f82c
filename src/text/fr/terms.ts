/** A thing and its one name in French, in every form that texts use. */
export type FrenchTerm = {
  /** The English term, and how it is met in texts. */
  en: string
  met: RegExp
  /** The French term, and its forms. */
  fr: string
  forms: RegExp
  /** Words for the same thing that are never used: tried on readers and refused, or another's. */
  never: readonly RegExp[]
}

/**
 * One French term for each English one (tests/text/french-terms.test.ts holds every text to it). As far as
 * the United Nations have a term of their own it is theirs, as in the French versions of resolutions and
 * reports.
 */
export const frenchTerms: readonly FrenchTerm[] = [
  {
    en: 'authorized ceiling',
    met: /authorized ceiling/iu,
    fr: 'effectif maximum autorisé',
    forms: /effectifs? (militaires? )?maximums? autorisés?/iu,
    never: [/plafonds? (militaires? )?autorisé/iu, /effectifs? militaires? autorisé/iu],
  },
  {
    en: 'actual strength',
    met: /actual strength/iu,
    fr: 'effectif déployé',
    forms: /effectifs? déployés?/iu,
    never: [/effectifs? réel/iu],
  },
  {
    en: 'monthly head counts',
    met: /monthly head counts?/iu,
    fr: 'effectifs mensuels',
    forms: /effectifs? mensuels?/iu,
    never: [],
  },
  {
    en: 'estimate',
    met: /\bestimates?\b/iu,
    fr: 'estimation',
    forms: /estim(ation|é)/iu,
    never: [],
  },
  {
    en: 'drawdown',
    met: /\bof the drawdown\b|\bA drawdown\b/u,
    fr: 'désengagement',
    forms: /désengagement/iu,
    never: [/réduction progressive/iu],
  },
  {
    en: 'contributor',
    met: /\bcontributors?\b|contributing countr/iu,
    fr: 'pays contributeur',
    forms: /pays contributeur/iu,
    never: [/(?<!pays )contributeurs?(?!\p{L})/iu],
  },
  {
    en: 'contingent',
    met: /\bcontingents?\b/iu,
    fr: 'contingent',
    forms: /contingent/iu,
    never: [],
  },
  {
    en: 'handed over (a site)',
    met: /\bhanded over\b|\bhand-over/iu,
    fr: 'rétrocédé, rétrocession; of goods: remis',
    forms: /rétroc|remis/iu,
    never: [/transférée? (à|aux) /iu, /(?<!\p{L})cédée?s?(?!\p{L})/iu],
  },
  {
    en: 'recipient',
    met: /\brecipients?\b/iu,
    fr: 'bénéficiaire',
    forms: /bénéficiaire/iu,
    never: [/destinataire/iu],
  },
  {
    en: 'operations ceased',
    met: /^operations ceased$/iu,
    fr: 'opérations terminées, cessation des opérations',
    forms: /opérations terminées|cessation des opérations|opérations ont cessé/iu,
    never: [/fin des opérations|opérations cessées/iu],
  },
  {
    en: 'access lost',
    met: /\baccess lost\b/iu,
    fr: 'accès perdu',
    forms: /accès (est )?perdu/iu,
    never: [],
  },
  {
    en: 'not documented',
    met: /\bnot documented\b(?! as)/iu,
    fr: 'non documenté',
    forms: /(non|pas|n’est) documenté|sans documentation/iu,
    never: [/non renseigné/iu],
  },
  {
    en: 'no data',
    met: /\bno data\b/iu,
    fr: 'pas de données',
    forms: /pas de données/iu,
    never: [/sans données|aucune donnée/iu],
  },
  {
    en: 'deadline missed',
    met: /deadline missed/iu,
    fr: 'échéance non respectée',
    forms: /échéance non respectée/iu,
    never: [/(?<!\p{L})manquée?s?(?!\p{L})/iu],
  },
  {
    en: 'deadline',
    met: /\bdeadlines?\b/iu,
    fr: 'échéance',
    forms: /échéance/iu,
    never: [/date limite|date butoir/iu],
  },
  {
    en: 'plan and actual',
    met: /plan and actual/iu,
    fr: 'prévu et effectif',
    forms: /prévu et effectif/iu,
    never: [/prévu et réel|date réelle/iu],
  },
  {
    en: 'sites past the planned date',
    met: /past the planned date/iu,
    fr: 'sites dont la date prévue est dépassée',
    forms: /date prévue est dépassée/iu,
    never: [/au-delà de la date prévue/iu],
  },
  {
    en: 'counts as left',
    met: /counts as left/iu,
    fr: 'est considéré comme quitté',
    forms: /considéré comme quitté/iu,
    never: [/compte comme quitté/iu],
  },
  {
    en: 'returned, suspended, reopened',
    met: /\breopened\b|\breopenings?\b/iu,
    fr: 'retour, suspension, réouverture',
    forms: /r(é)?ouver/iu,
    never: [],
  },
  {
    en: 'formed police',
    met: /formed police/iu,
    fr: 'unité de police constituée',
    forms: /unités? (de police )?constituée/iu,
    never: [/police formée/iu],
  },
  {
    en: 'staff officers',
    met: /staff officers/iu,
    fr: 'officiers d’état-major',
    forms: /officiers d’état-major/iu,
    never: [],
  },
  {
    en: 'timeline',
    met: /\btimeline\b/iu,
    fr: 'chronologie',
    forms: /chronologie/iu,
    never: [/frise chronologique|ligne du temps/iu],
  },
  {
    en: 'key figures',
    met: /key figures/iu,
    fr: 'chiffres clés',
    forms: /chiffres clés/iu,
    never: [],
  },
  {
    en: 'engineering projects',
    met: /engineering projects/iu,
    fr: 'travaux du génie',
    forms: /travaux du génie/iu,
    never: [/projets? de génie/iu],
  },
  {
    en: 'tab (of the page)',
    met: /\bone view of the page\b/iu,
    fr: 'onglet, volet',
    forms: /onglet|volet/iu,
    never: [/panneau/iu],
  },
  {
    en: 'date shown',
    met: /date shown/iu,
    fr: 'date affichée',
    forms: /date affichée/iu,
    never: [/date de la page/iu],
  },
  {
    en: 'dashed, dotted',
    met: /\bdashed\b|\bdotted\b/iu,
    fr: 'en pointillé, pointillé',
    forms: /pointillé/iu,
    never: [/tireté/iu],
  },
]
