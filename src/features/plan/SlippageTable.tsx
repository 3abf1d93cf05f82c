import { memo } from 'react'
import { formatDate } from '#src/domain/formats.ts'
import type { Names } from '#src/domain/names.ts'
import type { SlippageRow } from '#src/domain/slippage.ts'
import { disputedDate } from '#src/text/other-dates.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { usePublisher } from '#src/ui/CitationsContext.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'
import styles from './Plan.module.css'
import { PlanIcon } from './PlanGlyph.tsx'
import { SourcesDiffer } from './SourcesDiffer.tsx'
import { sameRows } from './same-rows.ts'
import { outcomePhrase } from './slip-phrase.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What was planned, with what announced, replaced, suspended or undid it. */
const Matter = ({ row }: { row: SlippageRow }) => {
  const { t, language } = useTexts()
  const publisherOf = usePublisher()
  const { event, announcedBy, standing, kind, supersededBy, suspensions, returned } = row
  const titles = (events: readonly { title: { en: string; fr: string } }[]) =>
    events.map(({ title }) => title[language]).join(' · ')
  return (
    <>
      {event.title[language]}
      <span className={styles['facts']}>
        {' '}
        {capital(t.plan.standing[standing])}.
        {announcedBy.length > 0 && (
          <>
            {' '}
            {t.plan.announced(
              t.words.list(announcedBy.map((other) => disputedDate(other, other, t, language, publisherOf))),
            )}{' '}
            <Citations ids={announcedBy.flatMap(({ sources }) => sources)} />
          </>
        )}
        {kind === 'superseded' && supersededBy && <> {t.plan.supersededBy(titles([supersededBy]))}</>}
        {suspensions.length > 0 && (
          <>
            <span className={styles['held']}> {t.plan.suspended(titles(suspensions))}</span>{' '}
            <Citations ids={suspensions.flatMap(({ sources }) => sources)} />
          </>
        )}
        {returned && (
          <>
            <span className={styles['held']}>
              {' '}
              {t.plan.returned(
                t.plan.change[
                  returned.returnKind === 'temporary-presence' ? 'temporary-presence' : 'returned'
                ],
                disputedDate(returned, returned.event, t, language, publisherOf),
              )}
            </span>{' '}
            <Citations ids={returned.sources} />
          </>
        )}
      </span>
      <SourcesDiffer conflicts={[event, row.fulfilledBy, ...announcedBy].map((other) => other?.conflicts)} />
    </>
  )
}

const Table = ({ rows, names }: { rows: readonly SlippageRow[]; names: Names }) => {
  const { t, language } = useTexts()
  const publisherOf = usePublisher()
  const { columns } = t.plan
  return (
    <DataTable
      caption={t.plan.slippageTable}
      isLong
      columns={[
        { label: columns.planned },
        { label: columns.outcome },
        { label: columns.actual },
        { label: columns.what },
        { label: columns.place },
        { label: columns.sources },
      ]}
      rows={rows.map((row) => ({
        key: row.event.id,
        cells: [
          formatDate(row.event.planned, language),
          <span key="outcome" className={styles['mark']}>
            <PlanIcon name={row.kind} /> {outcomePhrase(row, t, language)}
          </span>,
          row.done && row.fulfilledBy
            ? disputedDate(row.fulfilledBy, row.fulfilledBy, t, language, publisherOf)
            : '',
          <Matter key="what" row={row} />,
          row.event.province === null ? t.plan.wholeMission : names.province(row.event.province),
          <Citations
            key="sources"
            ids={[...new Set([...row.event.sources, ...(row.fulfilledBy?.sources ?? [])])]}
          />,
        ],
      }))}
    />
  )
}

/** Every planned date with its outcome, by planned date. */
export const SlippageTable = memo(Table, sameRows)
