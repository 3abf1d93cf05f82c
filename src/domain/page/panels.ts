type Row = {
  /** Behind a tab of its own, whose value in a link is the panel's name. */
  tab?: true
  /** Can be put into a briefing. */
  briefing?: true
  /**
   * Its figures are of the whole mission whatever provinces are chosen: a briefing of some provinces starts
   * without it.
   */
  ofMission?: true
  /** Told by others in few words: a short briefing starts without it. */
  ofFull?: true
  /** Charts that a link can open at. */
  charts?: readonly string[]
  /** Files without which it shows nothing, beside those that every panel needs. */
  needs?: readonly string[]
  /** Files that it can do without; a panel says which of them could not be read. */
  uses?: readonly string[]
}

/**
 * The panels of the page that show data, in the order of a briefing and of the tabs. Tabs and their values in
 * links, the choices of a briefing, the places of cited charts and the files that are said to be missing
 * follow from here; the compiler asks for the screen of each tab, the section of each panel of a briefing and
 * the words of both.
 */
const panels = {
  figures: { uses: ['deployments', 'contingents', 'sources'] },
  map: {
    briefing: true,
    charts: ['map'],
    needs: ['outlines'],
    uses: ['basemap', 'deployments', 'contingents', 'contributors'],
  },
  plan: { briefing: true, charts: ['burn-down', 'slippage'], uses: ['siteCounts'] },
  timeline: {
    tab: true,
    briefing: true,
    ofFull: true,
    charts: ['timeline'],
    uses: ['deployments', 'sources'],
  },
  strength: {
    tab: true,
    briefing: true,
    ofMission: true,
    charts: ['strength', 'headcounts', 'estimates'],
    needs: ['strength'],
    uses: ['headcounts', 'contributors', 'sources'],
  },
  outputs: {
    tab: true,
    briefing: true,
    needs: ['outputs'],
    uses: ['contributors', 'sources'],
  },
  changes: {
    tab: true,
    briefing: true,
    uses: ['deployments', 'contingents', 'contributors', 'strength', 'sources'],
  },
  compare: { tab: true, briefing: true, uses: ['deployments', 'strength', 'sources'] },
  sites: { tab: true, uses: ['deployments', 'contingents', 'contributors'] },
  sources: { tab: true, briefing: true, needs: ['sources'] },
  about: { tab: true },
} as const satisfies Record<string, Row>

type Panels = typeof panels

export type PanelId = keyof Panels

type Trait = 'tab' | 'briefing' | 'ofMission' | 'ofFull'

/** The panels of which a trait is true. */
type Having<T extends Trait> = { [P in PanelId]: Panels[P] extends Record<T, true> ? P : never }[PanelId]

/** A panel behind a tab of its own. */
export type Tab = Having<'tab'>

/** A panel that can be put into a briefing. */
export type BriefingPanel = Having<'briefing'>

type Listed<P extends PanelId, K extends keyof Row> = {
  [N in P]: Panels[N] extends Record<K, readonly (infer Value)[]> ? Value : never
}[P]

/** A chart that a link can open at, and that a citation leads to. */
export type ChartName = Listed<PanelId, 'charts'>

/** A file that a panel needs or uses. */
export type PanelFile = Listed<PanelId, 'needs'> | Listed<PanelId, 'uses'>

type Files = Partial<Record<'needs' | 'uses', readonly PanelFile[]>>

type PanelRow = Omit<Row, keyof Files> & Files

const rows: Readonly<Record<string, PanelRow>> = panels

/** What each panel is. */
export const panelRows: Readonly<Record<PanelId, PanelRow>> = panels

/** The panels of which a trait is true, in their order. */
export const panelsThat = <T extends Trait>(trait: T): readonly Having<T>[] =>
  Object.keys(rows).filter((name): name is Having<T> => rows[name]?.[trait] === true)

/** The panels behind tabs, in their order on the page. */
export const tabs = panelsThat('tab')

/** The panel that shows a chart; undefined for a name that no chart has. */
export const panelOfChart = (chart: string): PanelId | undefined =>
  Object.keys(rows).find((name): name is PanelId => rows[name]?.charts?.includes(chart) === true)
