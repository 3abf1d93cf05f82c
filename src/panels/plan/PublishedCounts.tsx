import type { Names } from '#src/domain/names/names.ts'
import { siteCountsOf } from '#src/domain/sites/site-counts.ts'
import type { SiteCount } from '#src/schema/site-count.ts'
import { datePhrase, quantityPhrase } from '#src/text/phrases.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'
import { Term } from '#src/ui/Term.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import { shownText } from '#src/ui/shown-text.tsx'
import styles from './Plan.module.css'

type PublishedCountsProps = { counts: readonly SiteCount[]; provinces: readonly string[]; names: Names }

/** Counts of bases as others published them, each with who said it; they disagree, and that is shown. */
export const PublishedCounts = ({ counts, provinces, names }: PublishedCountsProps) => {
  const { t, language } = useTexts()
  const { columns } = t.plan
  const shown = siteCountsOf(counts, provinces)
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h3 className={styles['heading']}>{t.plan.counts}</h3>
        <Term of={['published-count']} name={t.plan.counts} />
      </div>
      {shown.length === 0 ? (
        <p className={styles['small']}>{t.plan.noCounts}</p>
      ) : (
        <>
          <p className={styles['intro']}>{t.plan.countsIntro}</p>
          <DataTable
            caption={t.plan.counts}
            columns={[
              { label: columns.count },
              { label: columns.counted },
              { label: columns.saidBy },
              { label: columns.date },
              { label: columns.place },
              { label: columns.sources },
            ]}
            rows={shown.map((count) => ({
              key: count.id,
              cells: [
                quantityPhrase(count, t, language),
                <span key="counted">
                  {shownText(count.counted, language)}
                  {count.notes && (
                    <span className={styles['small']}> {shownText(count.notes, language)}</span>
                  )}
                </span>,
                textIn(count.saidBy, language),
                datePhrase(count, t, language),
                count.province === null ? t.timeline.wholeMission : names.province(count.province),
                <Citations key="sources" ids={count.sources} />,
              ],
            }))}
          />
        </>
      )}
    </section>
  )
}
