import type { ReactNode } from 'react'
import type { CountingStep } from '#src/domain/burn-down.ts'
import type { Gap } from '#src/domain/burn-gap.ts'
import type { Day } from '#src/domain/dates.ts'
import { formatDate, formatNumber } from '#src/domain/formats.ts'
import { daysPhrase } from '#src/text/days-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { Term } from '#src/ui/Term.tsx'
import styles from './Plan.module.css'

type GapFiguresProps = { gap: Gap; step: CountingStep; day: Day }

const Figure = ({ value, children }: { value: string; children: ReactNode }) => (
  <div className={styles['figure']}>
    <strong className={styles['value']}>{value}</strong>
    <div>{children}</div>
  </div>
)

const Overdue = ({ gap, step }: Omit<GapFiguresProps, 'day'>) => {
  const { t, language } = useTexts()
  const count = gap.overdue.length
  if (count === 0) return null
  return (
    <details className={styles['overdue']}>
      <summary>{t.plan.overdueTitle(step, count, formatNumber(count, language))}</summary>
      <ul>
        {gap.overdue.map(({ history, plan, days }) => (
          <li key={history.site.id}>
            {t.plan.overdueItem(
              history.site.name[language],
              formatNumber(days, language),
              days,
              formatDate(plan.date, language),
            )}{' '}
            <Citations ids={plan.event.sources} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Where the sites stand against the plan on the page's date, in sites and in days. */
export const GapFigures = ({ gap, step, day }: GapFiguresProps) => {
  const { t, language } = useTexts()
  const { actual, planned, overdue, early, last } = gap
  const number = (value: number) => formatNumber(value, language)
  const longest = overdue[0]
  return (
    <div className={styles['gap']}>
      <div className={styles['figures']}>
        <Figure value={number(actual)}>
          {t.plan.openAt(formatDate(day, language), actual)}{' '}
          <Term of={['site', step]} name={t.plan.counting[step]} />
          <p className={styles['small']}>
            {planned === null ? t.plan.noPlan : t.plan.byPlan(number(planned))}
          </p>
        </Figure>
        {planned !== null && (
          <Figure value={number(overdue.length)}>
            {overdue.length === 0 ? t.plan.onPlan : t.plan.gap(overdue.length)}{' '}
            <Term of={['late']} name={t.plan.outcome.late} />
            <p className={styles['small']}>
              {[
                ...(longest
                  ? [
                      t.plan.longest(
                        number(longest.days),
                        longest.days,
                        formatDate(longest.plan.date, language),
                      ),
                    ]
                  : []),
                ...(early > 0 ? [t.plan.early(early, number(early))] : []),
              ].join(t.plan.between)}
            </p>
          </Figure>
        )}
        {last ? (
          <Figure value={daysPhrase(last, t, language)}>
            {t.plan.last(step, formatDate(last.date, language), formatDate(last.plan.date, language))}
            <p className={styles['small']}>
              {t.words.list(last.sites.map(({ site }) => site.name[language]))}{' '}
              <Citations ids={last.sources} />
            </p>
          </Figure>
        ) : (
          planned !== null && <p className={styles['small']}>{t.plan.noLast(step)}</p>
        )}
      </div>
      <Overdue gap={gap} step={step} />
    </div>
  )
}
