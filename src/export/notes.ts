import { ageOn } from '#src/domain/dates/age.ts'
import { isPreview } from '#src/domain/desk/preview-mark.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { firstCited, namedSources } from '#src/domain/sources/first-cited.ts'
import { sourcesDiffer } from '#src/domain/sites/status.ts'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import { filterSentence } from '#src/text/filter-phrase.ts'
import { knownInFile } from '#src/text/known-phrase.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { RemarkPanel } from '#src/domain/remarks/remark.ts'
import type { ExportContext } from './context.ts'
import type { FileNotes } from './json.ts'
import { remarkLines } from './remarks.ts'
import type { FrameTexts } from './svg/frame.ts'

/** Whether figures are of the whole mission whatever the filter: no place stands in their title. */
export type Scope = { ofMission?: boolean }

/** So many provinces are named in a title; more are counted, and the line under it names them. */
const namedAreas = 3

/** The provinces of the filter in words; null for the whole mission. */
export const areaNamed = ({ filter: { provinces }, names, t }: ExportContext): string | null => {
  if (provinces.length === 0) return null
  return provinces.length > namedAreas
    ? t.exports.severalAreas(provinces.length)
    : t.words.list(provinces.map(names.province))
}

/** What a file, a picture or a section is called: panel, mission, place, date. */
export const titleOf = (context: ExportContext, panel: string, { ofMission }: Scope = {}): string => {
  const { base, date, t, language } = context
  const place = ofMission ? null : areaNamed(context)
  const { mission } = base
  const title = t.exports.titleOf(panel, textIn(mission.shortName, language), place, formatDate(date, language)) // prettier-ignore
  return isPreview(mission) ? t.exports.preview(title) : title
}

/** What the filter shows on the page's date, in a sentence; the whole mission where it does not apply. */
export const filterOf = (context: ExportContext, { ofMission }: Scope = {}): string => {
  const { shown, filter, date, names, t, language } = context
  if (ofMission) return t.exports.ofMission(formatDate(date, language))
  return filterSentence(tallyOf(shown), filter, date, names, t, language)
}

/** How far the data go, by the day on which the file is made, and their version. */
export const dataToOf = ({ base: { mission }, made, t, language }: ExportContext): string =>
  t.exports.dataTo(knownInFile(mission.coverage.mission, made, t, language), mission.dataVersion)

/** The documents that something rests on, by short name. */
export const sourcesLineOf = ({ cite, t }: ExportContext, ids: readonly string[]): string | null => {
  const { named, others } = firstCited(ids, cite, namedSources)
  return named.length === 0 ? null : t.exports.sourcesLine(named.map(cite), others.length)
}

/** Notes on estimates, on what is not on the map, and on where sources differ, for the sites shown. */
export const siteNotes = ({ shown, t, language }: ExportContext): readonly string[] => {
  const differing = shown.filter(({ history, status }) => sourcesDiffer(history, status)).length
  const unmapped = shown.filter(({ site }) => site.position === null)
  return [
    ...(shown.some(({ estimate }) => estimate !== null) ? [t.exports.estimateNote] : []),
    ...(differing > 0 ? [t.exports.conflictNote(differing)] : []),
    ...(unmapped.length > 0
      ? [t.exports.notMappedNote(unmapped.map(({ site }) => textIn(site.name, language)).join(', '))]
      : []),
  ]
}

/** What a panel says about itself when it leaves. */
export type PanelNotes = Scope & {
  panel: string
  sourceIds: readonly string[]
  notes: readonly string[]
  /** Beside which the reader’s remarks are told; left out: all of them. */
  at?: RemarkPanel | null
}

/** What stands around a picture of a panel. */
export const frameTexts = (context: ExportContext, panel: PanelNotes): FrameTexts => {
  const { base, t, language, link } = context
  return {
    title: titleOf(context, panel.panel, panel),
    subtitle: [filterOf(context, panel), dataToOf(context)],
    notes: [...panel.notes, ...remarkLines(context, panel.at), t.exports.notUn],
    sources: sourcesLineOf(context, panel.sourceIds) ?? '',
    disclaimer: textIn(base.mission.disclaimer, language),
    link,
  }
}

/** What a file of rows says about itself. */
export const fileNotes = (context: ExportContext, panel: PanelNotes): FileNotes => {
  const { base, date, made, t, language, sources, link } = context
  const { mission } = base
  return {
    title: titleOf(context, panel.panel, panel),
    language,
    date,
    filter: filterOf(context, panel),
    dataTo: mission.coverage.mission,
    known: knownInFile(mission.coverage.mission, made, t, language),
    made: ageOn(mission.coverage.mission, made) && made,
    dataVersion: mission.dataVersion,
    sources: [...new Set(panel.sourceIds)].map((id) => {
      const source = sources.get(id)
      return {
        id,
        title: source?.title ?? id,
        publisher: source?.publisher ?? '',
        date: source?.date ?? null,
        url: source?.url ?? null,
      }
    }),
    notes: [...panel.notes, ...remarkLines(context, panel.at)],
    disclaimer: textIn(mission.disclaimer, language),
    link,
  }
}
