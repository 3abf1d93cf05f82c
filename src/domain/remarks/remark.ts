import type { PartialDate } from '#src/domain/dates/dates.ts'
import type { PanelId } from '#src/domain/page/panels.ts'
import { withoutUnseen } from '#src/schema/unseen.ts'

/** The panels that a remark can be pinned to, in the order in which they are offered. */
export const remarkPanels = [
  'map',
  'figures',
  'timeline',
  'plan',
  'strength',
  'outputs',
  'changes',
  'compare',
  'sites',
] as const satisfies readonly PanelId[]

export type RemarkPanel = (typeof remarkPanels)[number]

/** What a remark is about. */
export type Pin =
  | { kind: 'date'; date: PartialDate }
  | { kind: 'site'; site: string }
  | { kind: 'panel'; panel: RemarkPanel }

/** What a reader says of a date, a site or a panel. It is never the mission's word. */
export type Remark = { pin: Pin; text: string }

/** A remark with its number, which is the same on screen, on the map and in every file. */
export type NumberedRemark = Remark & { number: number }

/** So many remarks of so many characters, and so many letters of a link for all of them. */
export const remarkLimits = { count: 9, text: 160, code: 2400 } as const

/** The text of a remark as it is kept: in one line, without what nobody sees. */
export const tidyText = (text: string): string =>
  withoutUnseen(text)
    .replaceAll(/[\t\n\r ]+/gu, ' ')
    .trim()

/** The panels beside which a remark on a date, or on a site, is told: those that show dates, or sites. */
const placesOf: Readonly<Record<'date' | 'site', readonly RemarkPanel[]>> = {
  date: ['timeline', 'plan', 'strength'],
  site: ['map', 'sites'],
}

/** Whether a remark is told beside a panel. */
export const isToldAt = (pin: Pin, panel: RemarkPanel): boolean =>
  pin.kind === 'panel' ? pin.panel === panel : placesOf[pin.kind].includes(panel)

/** Files that are not called by their panel's name. Not read off the list of panels: embeds do without it. */
const panelsOfFiles: Readonly<Record<string, RemarkPanel>> = {
  'burn-down': 'plan',
  slippage: 'plan',
  headcounts: 'strength',
  contributors: 'strength',
  estimates: 'strength',
  'published-counts': 'plan',
  'dates-ahead': 'plan',
  'two-dates': 'compare',
}

export const isRemarkPanel = (name: string): name is RemarkPanel => remarkPanels.some((one) => one === name)

/** The panel that a file is of, by the part of the file's name that says so. */
export const panelOfFile = (view: string): RemarkPanel | null => {
  const panel = panelsOfFiles[view] ?? view
  if (isRemarkPanel(panel)) return panel
  return view.startsWith('figure') ? 'figures' : null
}

/** The remarks with their numbers, without those on sites that the data does not know. */
export const numbered = (
  remarks: readonly Remark[],
  isKnownSite: (id: string) => boolean,
): readonly NumberedRemark[] =>
  remarks
    .map(({ pin, text }, index) => ({ pin, text, number: index + 1 }))
    .filter(({ pin }) => pin.kind !== 'site' || isKnownSite(pin.site))
