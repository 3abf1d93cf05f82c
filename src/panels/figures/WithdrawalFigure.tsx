import type { WithdrawalOver } from '#src/domain/plans/withdrawal.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { datePhrase } from '#src/text/phrases.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { Figure } from './Figure.tsx'
import styles from './Figure.module.css'

/** When the mission had left and how long after the decision: it stands in place of a ceiling and a plan. */
export const WithdrawalFigure = ({ over: { end, decision, days } }: { over: WithdrawalOver }) => {
  const { t, language } = useTexts()
  return (
    <Figure value={formatDate(end.date, language)}>
      {t.figures.withdrawn}
      <p className={styles['small']}>
        {t.figures.decided(
          days === null ? null : formatNumber(days, language),
          datePhrase(decision, t, language),
          textIn(decision.title, language),
        )}
      </p>
      <Citations ids={[...new Set([...end.sources, ...decision.sources])]} />
    </Figure>
  )
}
