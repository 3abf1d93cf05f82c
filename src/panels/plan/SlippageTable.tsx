import { returnKinds } from '#src/domain/plans/burn-down.ts'
import { memo } from 'react'
import { formatDate, capital } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import { type SlippageRow, isTold, sourcesOf } from '#src/domain/plans/slippage.ts'
import { disputedDate } from '#src/text/other-dates.ts'
import { plannedTitle } from '#src/text/planned-title.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { usePublisher } from '#src/ui/CitationsContext.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'
import type { Text } from '#src/schema/parts.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import styles from './Plan.module.css'
import { PlanIcon } from './PlanIcon.tsx'
import { SourcesDiffer } from './SourcesDiffer.tsx'
import { sameRows } from './same-rows.ts'
import { outcomePhrase } from '#src/text/slip-phrase.ts'

/** What was planned, with what announced, replaced, suspended or undid it. */
const Matter = ({ row, siteNames }: { row: SlippageRow; siteNames: ReadonlyMap<string, string> }) => {
  const { t, language } = useTexts()
  const publisherOf = usePublisher()
  const { event, announcedBy, standing, kind, supersededBy, suspensions, returned } = row
  const titles = (events: readonly { title: Text }[]) =>
    events.map(({ title }) => textIn(title, language)).join(' · ')
  return (
    <>
      {plannedTitle(row, (id) => siteNames.get(id) ?? id, t, language)}
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
                t.plan.change[returnKinds[returned.returnKind ?? 'reopening']],
                disputedDate(returned, returned.event, t, language, publisherOf),
              )}
            </span>{' '}
            <Citations ids={returned.sources} />
          </>
        )}
      </span>
      <SourcesDiffer
        conflicts={[...(isTold(row) ? [event, row.fulfilledBy] : []), ...announcedBy].map(
          (other) => other?.conflicts,
        )}
      />
    </>
  )
}

type SlippageTableProps = {
  rows: readonly SlippageRow[]
  siteNames: ReadonlyMap<string, string>
  names: Names
}

const Table = ({ rows, siteNames, names }: SlippageTableProps) => {
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
          <Matter key="what" row={row} siteNames={siteNames} />,
          row.event.province === null ? t.plan.wholeMission : names.province(row.event.province),
          <Citations key="sources" ids={sourcesOf(row)} />,
        ],
      }))}
    />
  )
}

/** Every planned date with its outcome, by planned date. */
export const SlippageTable = memo(Table, sameRows)
