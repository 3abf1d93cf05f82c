import { formatDate } from '#src/domain/names/formats.ts'
import type { DayRange } from '#src/domain/charts/timeline-axis.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './ChartNotes.module.css'
import { usePage } from './PageContext.tsx'

const DayNote = ({ range }: { range: DayRange }) => {
  const { t, language } = useTexts()
  const { day } = usePage()
  if (day >= range.from && day <= range.to) return null
  return <p>{t.timeline.dayOutside(formatDate(day, language))}</p>
}

type ChartNotesProps = { leftBefore: readonly string[]; outside: number; range: DayRange }

/** What the period drawn leaves out, said in words. */
export const ChartNotes = ({ leftBefore, outside, range }: ChartNotesProps) => {
  const { t } = useTexts()
  return (
    <div className={styles['notes']}>
      <DayNote range={range} />
      {leftBefore.length > 0 && <p>{t.timeline.leftBefore(t.words.list(leftBefore))}</p>}
      {outside > 0 && <p>{t.timeline.outside(outside)}</p>}
    </div>
  )
}
