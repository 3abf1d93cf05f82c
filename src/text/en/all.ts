import { about } from './about.ts'
import { changes } from './changes.ts'
import { composer } from './composer.ts'
import { data } from './data.ts'
import { date } from './date.ts'
import { exportProblems } from './export-problems.ts'
import { exports } from './exports.ts'
import { figures } from './figures.ts'
import { filters } from './filters.ts'
import { map } from './map.ts'
import { offline } from './offline.ts'
import { outputs } from './outputs.ts'
import { page } from './page.ts'
import { plan } from './plan.ts'
import { sections } from './sections.ts'
import { sites } from './sites.ts'
import { sources } from './sources.ts'
import { strength } from './strength.ts'
import { tally } from './tally.ts'
import { timeline } from './timeline.ts'
import { words } from './words.ts'

/** All texts of the interface in English. */
export const texts = {
  about,
  changes,
  composer,
  data,
  date,
  exportProblems,
  exports,
  figures,
  filters,
  map,
  offline,
  outputs,
  page,
  plan,
  sections,
  sites,
  sources,
  strength,
  tally,
  timeline,
  words,
}

export { forms } from './forms.ts'
