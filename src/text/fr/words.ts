import type { words as english } from '#src/text/en/words.ts'
import { le } from './article.ts'
import { joinWords } from '#src/domain/names/formats.ts'
import { namesOf, recordOf } from '#src/schema/rows.ts'
import { siteStatusNames } from '#src/schema/statuses.ts'
import { statusWords } from './statuses.ts'

const status = recordOf(siteStatusNames, (name) => statusWords[name].name)

const unitKind: typeof english.unitKind = {
  infantry: 'Infanterie',
  engineering: 'Génie',
  medical: 'Unités médicales',
  aviation: 'Aviation',
  signals: 'Transmissions',
  riverine: 'Unités fluviales',
  maintenance: 'Maintenance',
  transport: 'Transport',
  'formed-police': 'Unités de police constituées',
  'individual-police': 'Police hors unités constituées',
  police: 'Police, type non précisé',
  'military-observers': 'Observateurs militaires',
  'military-police': 'Police militaire',
  'headquarters-mission': 'Quartier général de la mission',
  'headquarters-sector': 'Quartier général de secteur',
  'headquarters-battalion': 'Quartier général de bataillon',
}

const eventType: typeof english.eventType = {
  resolution: 'Résolution',
  plan: 'Plan',
  'phase-start': 'Début d’une phase',
  'phase-end': 'Fin d’une phase',
  'cessation-of-operations': 'Cessation des opérations',
  closure: 'Fermeture',
  handover: 'Rétrocession',
  ceremony: 'Cérémonie',
  'contingent-departure': 'Départ d’un contingent',
  redeployment: 'Redéploiement',
  suspension: 'Suspension',
  deadline: 'Échéance',
  incident: 'Incident',
  report: 'Rapport',
}

const qualifier: typeof english.qualifier = {
  exact: '',
  about: 'environ',
  'more-than': 'plus de',
  'at-least': 'au moins',
  'up-to': 'jusqu’à',
}

const qualified = recordOf(
  namesOf(qualifier),
  (name) => (number: string) => (qualifier[name] === '' ? number : `${qualifier[name]} ${number}`),
)

const approximate: typeof english.approximate = {
  day: (date) => date,
  month: (date) => date,
  year: (date) => date,
  approx: (date) => `vers ${le(date)}`,
}

const counted = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf']

export const words: typeof english = {
  status,
  unitKind,
  eventType,
  qualifier,
  qualified,
  approximate,
  /** Between two remarks on one line. */
  between: ' ; ',
  megabytes: (number: string) => `${number}\u00A0Mo`,
  /** For a site at sea, or whose area is not known. */
  noArea: 'hors {area}',
  noData: 'pas de données',
  estimate: 'estimation',
  sources: 'Sources',
  moreSources: (count) => `+${count}`,
  moreSourcesLabel: (count) => (count === 1 ? '1 autre source' : `${count} autres sources`),
  sourcesDiffer: 'Les sources divergent',
  otherDates: (date, others) => `${date} (${others.join('\u00a0; ')})`,
  accordingTo: (date, who) => `${date} selon ${who}`,
  countedSources: (count) => `${counted[count - 2] ?? count} sources`,
  close: 'Fermer',
  list: (items) => joinWords(items, ' et ', ' et '),
}
