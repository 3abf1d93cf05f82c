import { data } from './data.ts'
import { date } from './date.ts'
import { exports } from './exports.ts'
import { filters } from './filters.ts'
import { link } from './link.ts'
import { plan } from './plan.ts'
import { tally } from './tally.ts'
import { words } from './words.ts'

/** What only an embed says: one panel in another page. */
export const embed = {
  open: 'Open in Drawdown',
  rows: (count: number) => (count === 1 ? 'As a table (1 row)' : `As a table (${count} rows)`),
  /** Where the page around it lets no link open. */
  refused: 'The page around this one keeps links from opening. This is the address:',
  address: 'Address of this view in Drawdown',
  unknown: (name: string, names: string) => `“${name}” cannot be shown in another page. These can: ${names}.`,
  /** Where something else than a file failed. */
  failed: 'This part of Drawdown could not be shown.',
}

/** What every embed says in English. */
export const embedTexts = { data, date, exports, filters, link, plan, tally, words }

export { forms } from './forms.ts'
