import { briefingScope } from './briefing-scope.ts'
import type { Model } from '#src/domain/page/model.ts'
import { indexSources, labelIn, publisherIn } from '#src/domain/sources/citations.ts'
import type { Language } from '#src/domain/names/formats.ts'
import type { BriefingChanges } from '#src/export/briefing/context.ts'
import { citeShort } from '#src/export/briefing/section-frame.ts'
import { type ChangeRow, changeRows } from './changes-table.ts'
import type { MissionEvent } from '#src/schema/event.ts'
import { valueOr } from '#src/queries/file-result.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { changesParagraph, sourcesOfChanges } from '#src/text/changes-paragraph.ts'
import { changesSentences } from '#src/text/changes-short.ts'
import { loadChangeSentences } from '#src/text/load-change-sentences.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { disputedDate } from '#src/text/other-dates.ts'
import type { View } from '#src/url/view.ts'
import { changesOf } from './changes-of.ts'

type ChangesInput = { files: MissionFiles; view: View; model: Model; t: Texts; language: Language }

const nothing: Loaded<never> = { records: [], problems: [] }

/** From what to what, with to whom, and whether sources differ: a slide has no column for each. */
const changeText = ({ before, after, recipient, remarks, conflicts }: ChangeRow, t: Texts): string =>
  [
    before !== null && after !== null ? t.exports.becomes(before, after) : (after ?? ''),
    recipient === null ? '' : t.changes.to(recipient),
    remarks ?? '',
    conflicts === null ? '' : t.words.sourcesDiffer,
  ]
    .filter(Boolean)
    .join('; ')

const isDisputed = ({ otherDates }: MissionEvent): boolean => otherDates !== undefined

/**
 * What changed between the view's dates, as the briefing tells it: three sentences, the full paragraph, and
 * every change as a row.
 */
export const briefingChanges = async ({
  files,
  view,
  model,
  t,
  language,
}: ChangesInput): Promise<BriefingChanges> => {
  const changes = changesOf(files, view, model)
  const contributors = valueOr(files.contributors, nothing).records
  const sources = indexSources(valueOr(files.sources, nothing).records, language)
  const cite = labelIn(sources, language)
  const publisherOf = publisherIn(sources)
  const { mission, provinces, recipients } = model.base
  const scope = briefingScope(mission, provinces, contributors, view.filter, recipients)(language)
  const briefing = await loadChangeSentences(language)
  const sentences = changesSentences(changes, briefing.short, scope)
  const rows = changeRows(changes, model.names, model.base.mission.coverage.mission, t, language)
  const { columns: c } = t.exports
  return {
    from: changes.days.from,
    to: changes.days.to,
    short: sentences.join(' '),
    sentences,
    full: changesParagraph(changes, briefing, scope),
    table:
      rows.length === 0
        ? null
        : {
            header: [c.date, c.title, c.province, t.changes.title, c.sources],
            rows: rows.map((row) => [
              row.at === null
                ? ''
                : disputedDate(row.at, row.events.find(isDisputed), t, language, publisherOf),
              row.title,
              row.province === null ? '' : model.names.province(row.province),
              changeText(row, t),
              citeShort(row.sources, cite, t),
            ]),
            columns: [3, 6, 3, 6, 5],
          },
    sourceIds: sourcesOfChanges(changes),
  }
}
