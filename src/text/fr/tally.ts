import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { tally as english } from '#src/text/en/tally.ts'
import { recordOf } from '#src/schema/rows.ts'
import { siteStatusNames } from '#src/schema/statuses.ts'
import { statusWords } from './statuses.ts'

const of: Record<CountingStep, string> = {
  'operations-ceased': 'dont la cessation des opérations n’est pas documentée',
  closed: 'dont la fermeture n’est pas documentée',
  'handed-over': 'dont la rétrocession n’est pas documentée',
}

const sites = (count: number, text: string): string => `${text}\u00a0${count <= 1 ? 'site' : 'sites'}`

const places = (count: number, text: string): string =>
  `${text}\u00a0${count <= 1 ? 'lieu connu' : 'lieux connus'} seulement par les cartes de l’ONU`

export const tally: typeof english = {
  steps: of,
  inStatus: recordOf(siteStatusNames, (name) => statusWords[name].counted),
  remaining: (count, text, step) => `${sites(count, text)} ${of[step]}`,
  label: (count, step) => `${count <= 1 ? 'site' : 'sites'} ${of[step]}`,
  parts: (parts, unknown) => {
    const said = [...(parts.length > 0 ? [parts.join(', ')] : []), ...(unknown === null ? [] : [unknown])]
    return said.length > 0 ? ` (${said.join('\u00a0; ')})` : ''
  },
  unknown: (count) =>
    `${count}\u00a0${count === '1' ? 'autre non documenté' : 'autres non documentés'} à cette date`,
  set: (count, text) => `${sites(count, text)} du désengagement`,
  noSet: '{?aucun site du désengagement|aucune base documentée}',
  ofSet: (step) => `sites du désengagement ${of[step]}`,
  outOf: (count, all) => `${count} sur ${all}`,
  placesNow: (count, text, year) => `${places(count, text)}, sur celles de ${year}`,
  placesLast: (count, text, year) =>
    `${places(count, text)}, ${count <= 1 ? 'vu' : 'vus'} en dernier sur celles de ${year}`,
  placesNone: (count, text) =>
    `${text} ${count <= 1 ? 'lieu connu' : 'lieux connus'} seulement par des cartes plus anciennes de l’ONU, non ${count <= 1 ? 'documenté' : 'documentés'} à cette date`,
  plus: (text) => `+ ${text}`,
}
