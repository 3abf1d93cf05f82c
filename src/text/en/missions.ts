import { capital, joinWords } from '#src/domain/names/formats.ts'
import type { LeftBehind } from '#src/domain/missions/left-behind.ts'

const parts: Record<LeftBehind, string> = {
  areas: 'the areas chosen',
  recipients: 'the recipients chosen',
  date: 'the date',
  site: 'the selected site',
  remarks: 'the remarks',
}

export const missions = {
  title: 'UN missions',
  choose: 'Choose a mission',
  search: 'Name, acronym, country or year',
  documented: 'Documented withdrawals',
  documentedWhy: 'Events, sites and figures from documents, each with its source, beside what UN maps show.',
  fromMaps: 'Known from UN maps only',
  fromMapsWhy:
    'Where UN deployment maps show the mission, as others read them: estimates of troops from unit symbols, and no word of what was open or closed.',
  years: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  found: (count: number) => (count === 1 ? '1 mission' : `${count} missions`),
  none: (typed: string) => `No mission here has “${typed}” in its name, acronym, country or years.`,
  all: 'All missions on a map',
  here: 'shown now',
  notLoaded: 'The list of missions could not be loaded.',
  left: (from: string, said: readonly string[]) =>
    `${capital(joinWords(said, ' and ', ' and '))} stayed behind with ${from}.`,
  parts,
  dismiss: 'Close',
  start: {
    title: 'Drawdown: where UN missions were',
    purpose: 'Where UN maps show UN missions, year by year, and how each withdrawal that is documented went.',
    map: (year: number) => `Places of UN missions on the UN maps of ${year}`,
    mapDescription: (places: number, count: number) =>
      `${places === 1 ? '1 place' : `${places} places`} of ${count === 1 ? '1 mission' : `${count} missions`}. A year without a map of a mission is no absence.`,
    year: 'Year',
    earlier: 'A year earlier',
    later: 'A year later',
    carried: (year: number) => `The last UN maps that were read are of ${year}: they are shown here.`,
    curve: 'Estimated troops by year',
    most: (troops: string, year: number) => `largest: ${troops} in ${year}`,
    neverSized: 'units, of no known size',
    noTroops: 'no troops on its maps',
    places: (count: number) => (count === 1 ? '1 place' : `${count} places`),
    notOnMaps: (year: number) => `on no map of ${year}`,
    estimates: (by: readonly string[]) =>
      `Troops are estimated from the unit symbols of UN deployment maps, as ${joinWords(by, ' and ', ' and ')} read them, not counted; the sources of each stand with its mission. The first maps read are of the first year here, so a mission may have begun before it.`,
    credits: 'Land: Natural Earth, public domain. No border is drawn.',
  },
  keep: {
    kept: 'Kept offline',
    offer: (size: string) => `Keep offline (${size})`,
    keeping: (mission: string) => `Keeping ${mission} for the time without a line`,
    drop: (mission: string) => `Remove ${mission} from this device`,
    dropShort: 'Remove',
    refused: 'It could not be kept: there is no line, or no room.',
  },
}
