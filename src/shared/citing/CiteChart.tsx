import type { ReactNode } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import { CopyCitation } from '#src/ui/CopyCitation.tsx'
import { type ChartToCite, citeChart } from './cite-chart.ts'
import styles from './CiteChart.module.css'
import { useCitationTexts } from './use-citation-texts.ts'

type CiteChartProps = ChartToCite & {
  /** Its export menu. */
  children: ReactNode
}

/** The control that copies the citation of a chart, before its export. */
export const CiteChart = ({ children, ...chart }: CiteChartProps) => {
  const { t, language } = useTexts()
  const c = useCitationTexts()
  return (
    <div className={styles['controls']}>
      {c && <CopyCitation texts={c} name={chart.title} write={() => citeChart(chart, t, c, language)} />}
      {children}
    </div>
  )
}
