import type { ReactNode } from 'react'
import type { Gap, Overdue } from '#src/domain/plans/burn-gap.ts'
import type { Day } from '#src/domain/dates/dates.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import { gapWords, lapsedWords, overdueWords } from '#src/text/gap-words.ts'
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

type SiteListProps = { title: string; items: readonly Overdue[]; say: (item: Overdue) => string }

const SiteList = ({ title, items, say }: SiteListProps) =>
  items.length > 0 && (
    <details className={styles['overdue']}>
      <summary>{title}</summary>
      <ul>
        {items.map((item) => (
          <li key={item.history.site.id}>
            {say(item)}{' '}
            <Citations ids={[item.plan.event, ...item.plan.suspensions].flatMap(({ sources }) => sources)} />
          </li>
        ))}
      </ul>
    </details>
  )

/**
 * Where the sites stand against the plan on the page's date: how many remain, and how many of them are past a
 * date that stood. How late the last one was is a sentence and no large number: it would be quoted against
 * those that are later still.
 */
export const GapFigures = ({ gap, step, day }: GapFiguresProps) => {
  const { t, language } = useTexts()
  const words = gapWords(gap, step, formatDate(day, language), t, language)
  const { overdue, lapsed } = gap
  return (
    <div className={styles['gap']}>
      <div className={styles['figures']}>
        <Figure value={words.remaining}>
          {words.remainingOf} <Term of={['site', step]} name={t.plan.counting[step]} />
          <p className={styles['small']}>{words.plan}</p>
        </Figure>
        {words.overdue !== null && (
          <Figure value={words.overdue}>
            {words.overdueOf} <Term of={['late']} name={t.plan.outcome.late} />
            <p className={styles['small']}>{words.remarks.join(t.words.between)}</p>
          </Figure>
        )}
      </div>
      {words.last !== null && (
        <p className={styles['small']}>
          {words.last} {gap.last && <Citations ids={gap.last.sources} />}
        </p>
      )}
      <SiteList
        title={`${words.overdue} ${words.overdueOf}`}
        items={overdue}
        say={(item) => overdueWords(item, step, t, language)}
      />
      <SiteList
        title={t.plan.lapsedTitle(lapsed.length, formatNumber(lapsed.length, language))}
        items={lapsed}
        say={(item) => lapsedWords(item, t, language)}
      />
    </div>
  )
}
