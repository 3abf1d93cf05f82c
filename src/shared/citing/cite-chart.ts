import { formatDate, type Language } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { Model } from '#src/domain/page/model.ts'
import type { ChartName } from '#src/domain/page/panels.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { type CitedChart, chartCitation } from '#src/text/citation.ts'
import type { CitationTexts } from '#src/text/load-citation.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { frameOf } from './figure-citation.ts'

/** A chart as it is shown, for whoever cites it. */
export type ChartToCite = Pick<SharedProps, 'files' | 'view'> & {
  /** What it shows and its sources: asked for when it is cited, not at every date. */
  said: () => Pick<CitedChart, 'shown' | 'sourceIds'>
  model: Model
  /** Name in the link. */
  chart: ChartName
  title: string
  /** The chart is of the whole mission whatever provinces are chosen, so its title names none. */
  isOfMission?: boolean
  /** Nothing of `shown` names the contributors chosen, which narrow the chart. */
  saysContributors?: boolean
}

/** The citation of a chart. */
export const citeChart = (cited: ChartToCite, t: Texts, c: CitationTexts, language: Language): string => {
  const { files, view, model, chart, title, isOfMission = false, saysContributors = false } = cited
  const { provinces, contributors } = view.filter
  const place =
    isOfMission || provinces.length === 0 ? null : t.words.list(provinces.map(model.names.province))
  const date = formatDate(model.date, language)
  const { shown, sourceIds } = cited.said()
  return chartCitation(
    {
      title: t.exports.titleOf(title, textIn(model.base.mission.shortName, language), place, date),
      shown: [
        ...(saysContributors && contributors.length > 0
          ? [c.contributors(t.words.list(contributors.map(model.names.contributor)))]
          : []),
        ...shown,
      ],
      sourceIds,
    },
    frameOf(`chart ${chart}`, { files, view, model, t, c, language }),
  )
}
