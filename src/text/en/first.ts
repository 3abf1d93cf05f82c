import { about } from './about.ts'
import { data } from './data.ts'
import { date } from './date.ts'
import { figures } from './figures.ts'
import { filters } from './filters.ts'
import { map } from './map.ts'
import { page } from './page.ts'
import { sites } from './sites.ts'
import { tally } from './tally.ts'
import { words } from './words.ts'

/** What the first view says in English. */
export const firstTexts = {
  about,
  data,
  date,
  figures,
  filters,
  map,
  page,
  sites,
  tally,
  words,
}

export { forms } from './forms.ts'
