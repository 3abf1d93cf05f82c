import type { Model } from '#src/app/model.ts'
import { ageOn } from '#src/domain/dates/age.ts'
import { type Language, formatDate } from '#src/domain/names/formats.ts'
import { sourcesDiffer } from '#src/domain/sites/status.ts'
import type { FileNotes } from '#src/export/json.ts'
import type { FrameTexts } from '#src/export/svg/frame.ts'
import type { Source } from '#src/schema/source.ts'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import { filterSentence } from '#src/text/filter-phrase.ts'
import { knownInFile } from '#src/text/known-phrase.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { today } from '#src/ui/today.ts'
import type { View } from '#src/url/view.ts'

/** What every export needs: the view, its data, the language, and how documents are called. */
export type ExportContext = {
  view: View
  model: Model
  t: Texts
  language: Language
  sources: ReadonlyMap<string, Source>
  cite: (id: string) => string
  /** Address of the view, written into every file. */
  link: string
}

/** Short names on a picture: as many as fit, and how many more there are. */
const namedSources = 6

const titleOf = ({ view, model, t, language }: ExportContext, { panel, ofMission }: PanelNotes): string => {
  const places = (ofMission ? [] : view.filter.provinces).map((code) => model.names.province(code))
  const place = places.length > 0 ? t.words.list(places) : null
  return t.exports.titleOf(panel, model.base.mission.shortName, place, formatDate(model.date, language))
}

/** The sentence of what the filter shows on the page's date; of the whole mission, where the filter does not narrow a panel. */
export const filterOf = (
  { model, view, t, language }: ExportContext,
  { ofMission }: Pick<PanelNotes, 'ofMission'> = {},
): string => {
  if (ofMission) return t.exports.ofMission(formatDate(model.date, language))
  return filterSentence(tallyOf(model.shown), view.filter, model.date, model.names, t, language)
}

/** Notes on estimates, on what is not on the map, and on where sources differ, for the sites shown. */
export const siteNotes = ({ model, t, language }: ExportContext): readonly string[] => {
  const { shown } = model
  const differing = shown.filter(({ history, status }) => sourcesDiffer(history, status)).length
  const unmapped = shown.filter(({ site }) => site.position === null)
  return [
    ...(shown.some(({ estimate }) => estimate !== null) ? [t.exports.estimateNote] : []),
    ...(differing > 0 ? [t.exports.conflictNote(differing)] : []),
    ...(unmapped.length > 0
      ? [t.exports.notMappedNote(unmapped.map(({ site }) => site.name[language]).join(', '))]
      : []),
  ]
}

/** What a panel says about itself when it leaves. */
export type PanelNotes = {
  panel: string
  sourceIds: readonly string[]
  notes: readonly string[]
  /** Its figures are of the whole mission whatever the filter: no place stands in its title. */
  ofMission?: boolean
}

/** What stands around a picture of a panel. */
export const frameTexts = (context: ExportContext, panel: PanelNotes): FrameTexts => {
  const { sourceIds, notes } = panel
  const { model, t, language, cite, link } = context
  const { coverage, dataVersion, disclaimer } = model.base.mission
  const names = [...new Set(sourceIds.map((id) => cite(id)))]
  return {
    title: titleOf(context, panel),
    subtitle: [
      filterOf(context, panel),
      t.exports.dataTo(knownInFile(coverage.mission, today(), t, language), dataVersion),
    ],
    notes: [...notes, t.exports.notUn],
    sources: t.exports.sourcesLine(names.slice(0, namedSources), Math.max(0, names.length - namedSources)),
    disclaimer: disclaimer[language],
    link,
  }
}

/** What a file of rows says about itself. */
export const fileNotes = (context: ExportContext, panel: PanelNotes): FileNotes => {
  const { sourceIds, notes } = panel
  const { model, t, language, sources, link } = context
  const { mission } = model.base
  const made = today()
  return {
    title: titleOf(context, panel),
    language,
    date: model.date,
    filter: filterOf(context, panel),
    dataTo: mission.coverage.mission,
    known: knownInFile(mission.coverage.mission, made, t, language),
    made: ageOn(mission.coverage.mission, made) && made,
    dataVersion: mission.dataVersion,
    sources: [...new Set(sourceIds)].map((id) => {
      const source = sources.get(id)
      return {
        id,
        title: source?.title ?? id,
        publisher: source?.publisher ?? '',
        date: source?.date ?? null,
        url: source?.url ?? null,
      }
    }),
    notes,
    disclaimer: mission.disclaimer[language],
    link,
  }
}
