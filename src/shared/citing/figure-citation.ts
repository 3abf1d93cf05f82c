import type { Model } from '#src/domain/page/model.ts'
import { outputsOf } from '#src/domain/page/model.ts'
import { indexSources } from '#src/domain/sources/citations.ts'
import { type Cited, citedParts } from '#src/domain/sources/cited.ts'
import { formatDate, type Language } from '#src/domain/names/formats.ts'
import { historyLines } from '#src/domain/sites/history-lines.ts'
import { groupOutputs } from '#src/domain/outputs/output-groups.ts'
import { valueOr } from '#src/queries/file-result.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import {
  type CitationFrame,
  chartCitation,
  lineCitation,
  outputCitation,
  strengthCitation,
} from '#src/text/citation.ts'
import type { CitationTexts } from '#src/text/load-citation.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { openAt } from '#src/url/cited-view.ts'
import { serialiseView } from '#src/url/codec.ts'
import type { View } from '#src/url/view.ts'
import { textIn } from '#src/domain/names/text-in.ts'

/** What citations are made from: the page's data and view, and the words of its language. */
export type CitingInput = {
  files: MissionFiles
  view: View
  model: Model
  t: Texts
  c: CitationTexts
  language: Language
}

const nothing: Loaded<never> = { records: [], problems: [] }

/** What stands around every citation, with the link that opens at the figure in the citation's language. */
export const frameOf = (
  cited: Cited,
  { files, view, model, t, c, language }: CitingInput,
): CitationFrame => ({
  t,
  c,
  language,
  names: model.names,
  sources: indexSources(valueOr(files.sources, nothing).records, language),
  mission: model.base.mission,
  date: model.date,
  link: new URL(serialiseView({ ...(openAt(view, cited) ?? view), language }), document.baseURI).href,
})

/**
 * The chart of a group of outputs. They are not narrowed by kind of unit or status, so it is said what
 * narrows them.
 */
const groupCitation = (id: string, input: CitingInput, frame: CitationFrame): string => {
  const { files, view, model, t, c, language } = input
  const all = valueOr(files.outputs, nothing).records
  const groups = groupOutputs(outputsOf(model, view, all), all).flatMap((section) => section.groups)
  const group = groups.find((other) => `outputs-${other.id}` === id)
  if (!group) return ''
  const { provinces, contributors } = view.filter
  const shown = group.rows.flatMap(({ output, parts }) => [output, ...parts])
  const place = provinces.length > 0 ? t.words.list(provinces.map(model.names.province)) : null
  const date = formatDate(model.date, language)
  return chartCitation(
    {
      title: t.exports.titleOf(
        t.outputs.group(t.kinds.outputCategory[group.category], textIn(group.unit.label, language)),
        textIn(model.base.mission.shortName, language),
        place,
        date,
      ),
      shown: [
        ...(contributors.length > 0
          ? [c.contributors(t.words.list(contributors.map(model.names.contributor)))]
          : []),
        t.outputs.intro({
          rows: group.rows.length,
          parts: shown.length - group.rows.length,
          date,
          isFiltered: provinces.length + contributors.length > 0,
        }),
        t.outputs.notAdded,
      ],
      sourceIds: shown.flatMap(({ sources }) => sources),
    },
    frame,
  )
}

/** The citation of a figure that a panel shows; empty where the data have no such figure. */
export const figureCitation = (cited: Cited, input: CitingInput): string => {
  const { files, view, model } = input
  const { kind, id } = citedParts(cited)
  const frame = frameOf(cited, input)
  if (kind === 'output') {
    const output = valueOr(files.outputs, nothing).records.find((record) => record.id === id)
    return output ? outputCitation(output, frame) : ''
  }
  if (kind === 'strength') {
    const row = valueOr(files.strength, nothing).records.find((record) => record.id === id)
    return row ? strengthCitation(row, frame) : ''
  }
  if (kind === 'chart') return groupCitation(id, input, frame)
  const record = model.base.index.records.find(({ site }) => site.id === view.site)
  const line = record && historyLines(record.history).find(({ key }) => key === id)
  return record && line ? lineCitation(record.site, line, frame) : ''
}
