import { textIn } from '#src/domain/names/text-in.ts'
import type { ReactNode } from 'react'
import type { Model } from '#src/domain/page/model.ts'
import type { ChartName } from '#src/domain/page/panels.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { type CitedChart, chartCitation } from '#src/text/citation.ts'
import type { CitationTexts } from '#src/text/load-citation.ts'
import { CopyCitation } from '#src/ui/CopyCitation.tsx'
import styles from './CiteChart.module.css'
import { frameOf } from './figure-citation.ts'
import { useCitationTexts } from './use-citation-texts.ts'

type CiteChartProps = Pick<SharedProps, 'files' | 'view'> & {
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
  /** Its export menu. */
  children: ReactNode
}

/** The control that copies the citation of a chart, before its export. */
export const CiteChart = (props: CiteChartProps) => {
  const { files, view, model, chart, title, isOfMission = false, saysContributors = false } = props
  const { t, language } = useTexts()
  const c = useCitationTexts()
  const { provinces, contributors } = view.filter
  const write = (words: CitationTexts) => {
    const place =
      isOfMission || provinces.length === 0 ? null : t.words.list(provinces.map(model.names.province))
    const date = formatDate(model.date, language)
    const { shown, sourceIds } = props.said()
    return chartCitation(
      {
        title: t.exports.titleOf(title, textIn(model.base.mission.shortName, language), place, date),
        shown: [
          ...(saysContributors && contributors.length > 0
            ? [words.contributors(t.words.list(contributors.map(model.names.contributor)))]
            : []),
          ...shown,
        ],
        sourceIds,
      },
      frameOf(`chart ${chart}`, { files, view, model, t, c: words, language }),
    )
  }
  return (
    <div className={styles['controls']}>
      {c && <CopyCitation texts={c} name={title} write={() => write(c)} />}
      {props.children}
    </div>
  )
}
