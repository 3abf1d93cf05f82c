import { namesOf } from './rows.ts'

// The vocabulary of statuses: one row each. Rules, legends and drawings read the row and test for no name: a
// new status is a row here and its words (text/*/statuses.ts and glossary.ts). The order is that of legends
// and filters.

/** A colour by its name in src/ui/tokens.css; draw/palette.ts has the values. */
export type ColorToken =
  | 'ink-soft'
  | 'line-strong'
  | 'ground'
  | 'blue'
  | 'blue-light'
  | 'blue-mid'
  | 'red'
  | 'green'

/** The mark of a status on maps and in lists: told by its shapes as well as by its colours. */
export type StatusSymbolLook = {
  outline: 'disc' | 'diamond' | 'square'
  /** What is drawn into the outline, in the colour of its line. */
  inner: 'half' | 'tick' | null
  fill: ColorToken
  fillOpacity: number | null
  line: ColorToken
  lineWidth: number
  dash: string | null
}

/** How a period in the status is drawn in a lane; `mixed`: where a band can only have one colour. */
export type BandLook =
  | { look: 'solid' | 'outline'; color: ColorToken }
  | { look: 'half'; color: ColorToken; pale: ColorToken; mixed: ColorToken }

/**
 * How a change to a status is told: the groups of what changed at sites, in the order of every list. Each has
 * a heading and a sentence in changes.ts and change-sentences.ts of each language.
 */
export const statusOutcomes = ['lost', 'left', 'ceased', 'opened'] as const
export type StatusOutcome = (typeof statusOutcomes)[number]

type StatusRow = {
  /** Places known from UN maps only are never open or closed: no document says so. */
  of: 'site' | 'map-place'
  /**
   * How far along its end a site is; 0: nothing is documented of it. A sighting may move a site forward,
   * never back, and a site counts for a counting step until its rank is that of the step.
   */
  rank: number
  /** How a change to the status is told; null: no event brings it, maps or missing documents do. */
  outcome: StatusOutcome | null
  /** Whether a source can see a site so without reporting how it came to it. */
  seen: boolean
  /** Whether readers can choose it as the step by which a site counts as left. */
  countingStep: boolean
  /** Whether the mission works there. */
  open: boolean
  /** Whether the mission is taken to be there: its units count, and it can come back to this status. */
  present: boolean
  /** Whether troops are estimated from UN maps, carried on after their last year. */
  estimated: boolean
  /** Whether the status itself says that somebody received the site. */
  handsOn: boolean
  symbol: StatusSymbolLook
  /** Null: the mission is not there, and there is nothing to draw. */
  band: BandLook | null
}

/** What most rows say: a row names what sets it apart. */
const site = {
  of: 'site',
  outcome: null,
  seen: false,
  countingStep: false,
  open: false,
  present: false,
  estimated: false,
  handsOn: false,
  band: null,
} as const

const symbol = { outline: 'disc', inner: null, fill: 'ground', fillOpacity: null, dash: null } as const

const rows = {
  open: {
    ...site,
    rank: 1,
    outcome: 'opened',
    seen: true,
    open: true,
    present: true,
    estimated: true,
    symbol: { ...symbol, fill: 'blue', fillOpacity: 0.88, line: 'ground', lineWidth: 1 },
    band: { look: 'solid', color: 'blue' },
  },
  'operations-ceased': {
    ...site,
    rank: 2,
    outcome: 'ceased',
    countingStep: true,
    present: true,
    estimated: true,
    symbol: { ...symbol, inner: 'half', line: 'blue', lineWidth: 1.5 },
    band: { look: 'half', color: 'blue', pale: 'blue-light', mixed: 'blue-mid' },
  },
  closed: {
    ...site,
    rank: 4,
    outcome: 'left',
    seen: true,
    countingStep: true,
    symbol: { ...symbol, fillOpacity: 0.85, line: 'ink-soft', lineWidth: 1.5, dash: '3 2' },
  },
  'handed-over': {
    ...site,
    rank: 5,
    outcome: 'left',
    seen: true,
    countingStep: true,
    handsOn: true,
    symbol: { ...symbol, inner: 'tick', fillOpacity: 0.9, line: 'green', lineWidth: 2 },
  },
  'access-lost': {
    ...site,
    rank: 3,
    outcome: 'lost',
    symbol: { ...symbol, outline: 'diamond', line: 'red', lineWidth: 2 },
    band: { look: 'outline', color: 'red' },
  },
  'not-documented': {
    ...site,
    rank: 0,
    symbol: { ...symbol, fillOpacity: 0.7, line: 'line-strong', lineWidth: 1.5, dash: '1 2' },
  },
  'on-map': {
    ...site,
    of: 'map-place',
    rank: 1,
    open: true,
    present: true,
    estimated: true,
    symbol: {
      ...symbol,
      outline: 'square',
      fill: 'ink-soft',
      fillOpacity: 0.55,
      line: 'ground',
      lineWidth: 1,
    },
  },
  'last-on-map': {
    ...site,
    of: 'map-place',
    rank: 1,
    estimated: true,
    symbol: { ...symbol, outline: 'square', fillOpacity: 0.7, line: 'line-strong', lineWidth: 1.5 },
  },
} as const satisfies Record<string, StatusRow>

/**
 * What a site can be at a date. The last two are only for places known from UN maps: on the maps of the
 * date's year, or last seen on earlier ones.
 */
export type SiteStatusName = keyof typeof rows

/** The row of each status. */
export const statuses: Readonly<Record<SiteStatusName, StatusRow>> = rows

/** The names of all statuses, in the order of legends. */
export const siteStatusNames = namesOf(rows)

type NamesWith<Column extends keyof StatusRow, Value> = {
  [Name in SiteStatusName]: (typeof rows)[Name][Column] extends Value ? Name : never
}[SiteStatusName]

/** What an event can do to a site. */
export type EffectName = NamesWith<'outcome', string>

/** What a source can see a site as. */
export type SeenStatus = NamesWith<'seen', true>

/** The step by which a site counts as left: published counts differ by it, so the reader chooses. */
export type CountingStep = NamesWith<'countingStep', true>
export const countingSteps = siteStatusNames.filter(
  (name): name is CountingStep => statuses[name].countingStep,
)

/** A status by which the mission is gone from a site. */
export type LeftStatus = NamesWith<'outcome', 'left'>

/** A status in which there is something to draw: the mission is there, or was driven out. */
export type BandStatus = NamesWith<'band', BandLook>

/** A status of a place known from UN maps only. */
export type MapPlaceStatus = NamesWith<'of', 'map-place'>

/** A status of a site of the drawdown. */
export type DrawdownStatus = NamesWith<'of', 'site'>
export const drawdownStatuses = siteStatusNames.filter(
  (name): name is DrawdownStatus => statuses[name].of === 'site',
)
