type Row = {
  /** Behind a tab of its own, whose value in a link is the panel's name. */
  isTab?: true
  /** Can be put into a briefing. */
  inBriefing?: true
  /** Its figures are of the whole mission whatever provinces are chosen: a briefing of some provinces starts without it. */
  isOfMission?: true
  /** Charts that a link can open at. */
  charts?: readonly string[]
  /** Files without which it shows nothing, beside those that every panel needs. */
  needs?: readonly string[]
  /** Files that it can do without; a panel says which of them could not be read. */
  uses?: readonly string[]
}

/**
 * The panels of the page that show data, in the order of a briefing and of the tabs. Tabs and their values in links, the choices
 * of a briefing, the places of cited charts and the files that are said to be missing follow from here; the compiler asks for the
 * screen of each tab, the section of each panel of a briefing and the words of both.
 */
const panels = {
  figures: { uses: ['deployments', 'contingents', 'sources'] },
  map: {
    inBriefing: true,
    charts: ['map'],
    needs: ['outlines'],
    uses: ['basemap', 'deployments', 'contingents', 'contributors'],
  },
  plan: { inBriefing: true, charts: ['burn-down', 'slippage'], uses: ['siteCounts'] },
  timeline: {
    isTab: true,
    inBriefing: true,
    charts: ['timeline'],
    uses: ['deployments', 'sources'],
  },
  strength: {
    isTab: true,
    inBriefing: true,
    isOfMission: true,
    charts: ['strength', 'estimates'],
    needs: ['strength'],
    uses: ['contributors', 'sources'],
  },
  outputs: {
    isTab: true,
    inBriefing: true,
    needs: ['outputs'],
    uses: ['contributors', 'sources'],
  },
  changes: {
    isTab: true,
    inBriefing: true,
    uses: ['deployments', 'contingents', 'contributors', 'strength', 'sources'],
  },
  sites: { isTab: true, uses: ['deployments', 'contingents', 'contributors'] },
  sources: { isTab: true, inBriefing: true, needs: ['sources'] },
  about: { isTab: true },
} as const satisfies Record<string, Row>

type Panels = typeof panels

export type PanelId = keyof Panels

type Trait = 'isTab' | 'inBriefing' | 'isOfMission'

/** The panels of which a trait is true. */
type Having<T extends Trait> = { [P in PanelId]: Panels[P] extends Record<T, true> ? P : never }[PanelId]

/** A panel behind a tab of its own. */
export type Tab = Having<'isTab'>

/** A panel that can be put into a briefing. */
export type BriefingPanel = Having<'inBriefing'>

type Listed<P extends PanelId, K extends keyof Row> = {
  [N in P]: Panels[N] extends Record<K, readonly (infer Value)[]> ? Value : never
}[P]

/** A chart that a link can open at, and that a citation leads to. */
export type ChartName = Listed<PanelId, 'charts'>

/** A file that a panel needs or uses. */
export type PanelFile = Listed<PanelId, 'needs'> | Listed<PanelId, 'uses'>

type Files = Partial<Record<'needs' | 'uses', readonly PanelFile[]>>

const rows: Readonly<Record<string, Omit<Row, keyof Files> & Files>> = panels

/** Files without which a panel shows nothing, or that it can do without. */
export const panelFiles = (panel: PanelId, which: keyof Files): readonly PanelFile[] =>
  rows[panel]?.[which] ?? []

/** The panels of which a trait is true, in their order. */
export const panelsThat = <T extends Trait>(trait: T): readonly Having<T>[] =>
  Object.keys(rows).filter((name): name is Having<T> => rows[name]?.[trait] === true)

/** The panels behind tabs, in their order on the page. */
export const tabs = panelsThat('isTab')

/** The panel that shows a chart; undefined for a name that no chart has. */
export const panelOfChart = (chart: string): PanelId | undefined =>
  Object.keys(rows).find((name): name is PanelId => rows[name]?.charts?.includes(chart) === true)
