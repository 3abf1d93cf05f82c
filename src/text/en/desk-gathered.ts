import type { DeskFile } from '#src/domain/desk/desk-files.ts'
import type { GatheredKind, ToldKind } from '#src/domain/gathered/known-heads.ts'

/** What a file is; `by`: its document. */
const is: Record<GatheredKind, (name: string, by: string) => string> = {
  ipi: (name, by) =>
    `${name} is a monthly table of head counts (${by}): a row for each mission and month, with who was there at its end.`,
  'location-map': (name, by) =>
    `${name} is a location map (${by}): a row for each place on each UN deployment map, with what was read off it.`,
  radpko: (name, by) =>
    `${name} is RADPKO by base (${by}): a row for each base and month, or the mean of a year, with the people reckoned to be there.`,
}

const told: Record<ToldKind, (name: string) => string> = {
  'un-monthly': (name) =>
    `${name} is the UN’s monthly file of uniformed personnel. Open it below, at “The UN’s monthly file of uniformed personnel”.`,
  'yearly-maps': (name) =>
    `${name} is one of three yearly tables of what UN deployment maps show, which say something only together. Open the location map of the same readings, which has all that they have.`,
  'radpko-areas': (name) =>
    `${name} is a table of RADPKO that has no bases with their positions: its rows are of squares of a grid, or of districts. A square is no site, and several bases can lie in one, so it is not taken. Open RADPKO’s table by base (“Base” in its download), which has mission, base or id, latitude and longitude.`,
}

const counted = (one: string, several: string) => (count: number, words: string) =>
  count === 1 ? `1 ${one}` : `${words} ${several}`

/** Files that others publish about missions, taken in by the desk. */
export const gathered = {
  is,
  told,
  notThere: (wanted: string, found: string) => `It has no row of ${wanted}. Missions in it: ${found}.`,
  found: (rows: string, own: string, missions: string) => `${rows} rows, ${own} of them of ${missions}.`,
  others: (count: number, words: string) =>
    count === 1
      ? 'The file has 1 more mission, which is not taken.'
      : `The file has ${words} more missions, which are not taken.`,
  means: {
    ipi: 'Each number is taken as it is there, none is added up. What is empty is not reported, and no 0. The UN’s own file is another source, whose months stand beside these.',
    'location-map':
      'Numbers of troops are estimates from unit symbols and no head counts. What the maps of a year show at a place is one record: each distinct total, and their mean. Nothing is added up.',
    radpko:
      'The numbers of RADPKO are estimates, with fractions of people, and no head counts. They stand beside what the maps show, as a second source: never added to it, and never in its place. Taken are all people, troops, police and observers, to two decimals; single contributors and women are not. NA or nothing is no data, and no 0. A base is put at the site with its id or name, else at the only one within some ten kilometres; no site is made for it.',
  } satisfies Record<GatheredKind, string>,
  grain: {
    month: (isSure: boolean): string =>
      isSure
        ? 'Each row is taken as a month: the file has several months of a year for one base, or no column of years.'
        : 'Each row is taken as a single month, as you chose.',
    year: (isSure: boolean): string =>
      isSure
        ? 'Each row is taken as the mean of a year: the file has years without months.'
        : 'Each row is taken as the mean of a year: no base has two months of one year. If somebody picked one month out of the table by month, say so below.',
  },
  rowIsOf: 'A row is of',
  grains: { month: 'a month', year: 'a year (mean)' },
  siteless: (base: string) =>
    `${base}: no site of the data has this name, or lies within some ten kilometres. RADPKO makes no new sites.`,
  choices: 'What is taken',
  mission: 'Mission',
  allMissions: (names: string) => `All: ${names}`,
  from: 'From',
  to: 'To',
  source: 'Cited as',
  isThere: (title: string) => `In the data: ${title}`,
  isAdded: (title: string) => `To be added: ${title}`,
  withIt: (titles: string) => `Cited with it: ${titles}.`,
  merged: (added: string, changed: string, same: string, left: string) =>
    `Records that are new: ${added}; changed: ${changed}; the same: ${same}; of this source in the data and not among those, left as they are: ${left}.`,
  nothing: 'Nothing of this choice can be taken.',
  refusedTitle: (count: number, words: string) =>
    count === 1 ? 'To mend in the file: 1 thing' : `To mend in the file: ${words} things`,
  refusedIntro: {
    ipi: 'A row with something wrong is left out.',
    'location-map':
      'A place and year of which a row is wrong is left out as a whole: with one map less it would say something else.',
    radpko: 'A row with something wrong is left out.',
  } satisfies Record<GatheredKind, string>,
  held: (count: number, words: string) =>
    count === 1 ? '1 place and year is left out.' : `${words} places and years are left out.`,
  fault: (row: number, column: string, found: string, expected: string) =>
    `Row ${row}${column === '' ? '' : `, ${column}`}: found ${found === '' ? 'nothing' : `“${found}”`}, expected ${expected}.`,
  unsaid: (words: string) => `And ${words} more, which are not kept.`,
  leftTitle: 'Left out, for somebody has to decide',
  leftIntro: 'These are no errors of the file; the data cannot hold them as they are.',
  unclear: (place: string, sites: string) =>
    `${place}: it could be each of these sites: ${sites}. Give one of them the name of the place, or put these in by hand.`,
  stranger: (name: string, places: number) =>
    `Contributor “${name}” (${places === 1 ? '1 place' : `${places} places`}): the list of contributors of this mission does not have it. Add it to contributors.json, and open the file again.`,
  unknown: (name: string, places: number) =>
    `Contributor “${name}” (${places === 1 ? '1 place' : `${places} places`}): nobody here knows which country this is.`,
  put: (count: number, words: string) =>
    `${counted('place is', 'places are')(count, words)} at a site that the data calls otherwise`,
  putAt: (place: string, site: string) => `${place}: ${site}`,
  newSites: (count: number, words: string) =>
    `${counted('new place', 'new places')(count, words)}: choose which come`,
  newSitesIntro: 'A place that is not chosen is left out with all that the maps show there.',
  group: (_: DeskFile, kind: string, state: 'new' | 'changed', words: string) =>
    `${kind}, ${state === 'new' ? 'new' : 'changed'}: ${words}`,
  accept: (count: number, words: string) =>
    count === 0 ? 'Nothing to accept' : `Accept ${counted('record', 'records')(count, words)}`,
  accepted: (count: number, words: string, name: string) =>
    `${counted('record', 'records')(count, words)} of ${name} ${count === 1 ? 'is' : 'are'} accepted. “Undo” takes all of it back; “Check” says whether the files are sound.`,
  tooMany: (count: string, most: string) =>
    `That would be ${count} changes; the desk keeps ${most} at most. Choose fewer years, or save what you have first.`,
}
