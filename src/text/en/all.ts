import { changes } from './changes.ts'
import { data } from './data.ts'
import { date } from './date.ts'
import { figures } from './figures.ts'
import { filters } from './filters.ts'
import { map } from './map.ts'
import { outputs } from './outputs.ts'
import { page } from './page.ts'
import { sites } from './sites.ts'
import { sources } from './sources.ts'
import { timeline } from './timeline.ts'
import { words } from './words.ts'

/** All texts of the interface in English. */
export const texts = {
  changes,
  data,
  date,
  figures,
  filters,
  map,
  outputs,
  page,
  sites,
  sources,
  timeline,
  words,
}
