import type { ReactNode } from 'react'
import type { Day } from '#src/domain/dates/dates.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import { type Ahead as AheadReading, isAllLeft } from '#src/domain/page/ahead-of.ts'
import type { CountingStep } from '#src/domain/sites/site-tally.ts'
import type { StillThere } from '#src/domain/sites/still-there.ts'
import { aheadWords, stillNames } from '#src/text/ahead-words.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'
import { today } from '#src/ui/today.ts'
import styles from './Plan.module.css'

export type AheadProps = {
  ahead: AheadReading
  counting: CountingStep
  siteName: (id: string) => string
  names: Names
  day: Day
  /** The last documented day. */
  end: Day
  /** Controls beside the heading. */
  aheadActions?: ReactNode
}

const Still = ({
  list,
  labels,
  title,
}: {
  list: readonly StillThere[]
  labels: readonly string[]
  title: string
}) => {
  const { t, language } = useTexts()
  return (
    <DataTable
      caption={title}
      stacks={false}
      columns={[{ label: title }, { label: t.plan.ahead.sitesHead, isNumber: true }]}
      rows={list.map(({ code, count, of }, index) => ({
        key: code ?? '',
        cells: [labels[index], t.plan.ahead.ofAll(formatNumber(count, language), formatNumber(of, language))],
      }))}
    />
  )
}

/**
 * What is ahead of the date shown: every date announced by then with the days left, and what is still there.
 */
export const Ahead = ({ ahead, counting, siteName, names, day, end: covered, aheadActions }: AheadProps) => {
  const { t, language } = useTexts()
  const { columns } = t.plan.ahead
  const date = formatDate(day, language)
  const days = { day, covered, today: today() }
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h3 className={styles['heading']}>{t.plan.ahead.title}</h3>
        {aheadActions}
      </div>
      {ahead.dates.length === 0 ? (
        <p className={styles['intro']}>{t.plan.ahead.none(date)}</p>
      ) : (
        <>
          <p className={styles['intro']}>{t.plan.ahead.intro(date)}</p>
          <DataTable
            caption={t.plan.ahead.title}
            columns={[
              { label: columns.date },
              { label: columns.days },
              { label: columns.what },
              { label: columns.whose },
              { label: columns.basis },
              { label: columns.sources },
            ]}
            rows={ahead.dates.map((one) => {
              const words = aheadWords(one, days, siteName, names, t, language)
              return {
                key: `${one.event.id} ${one.kind}`,
                cells: [
                  formatDate(one.date, language),
                  words.days,
                  words.told,
                  words.whose || t.timeline.wholeMission,
                  words.basis,
                  <Citations key="sources" ids={one.event.sources} />,
                ],
              }
            })}
          />
        </>
      )}
      <h4 className={styles['still']}>{t.plan.ahead.still(counting, date)}</h4>
      {ahead.areas.length === 0 ? (
        <p className={styles['intro']}>{t.plan.ahead.noSites}</p>
      ) : isAllLeft(ahead) ? (
        <p className={styles['intro']}>{t.plan.ahead.noneLeft}</p>
      ) : (
        <>
          <div className={styles['halves']}>
            <Still
              list={ahead.areas}
              labels={stillNames(ahead.areas, 'province', names, t)}
              title={t.plan.ahead.byArea}
            />
            <Still
              list={ahead.contributors}
              labels={stillNames(ahead.contributors, 'contributor', names, t)}
              title={t.plan.ahead.byContributor}
            />
          </div>
          <p className={styles['small']}>{t.plan.ahead.severalContributors}</p>
        </>
      )}
    </section>
  )
}
