import type { BurnView } from '#src/domain/plans/burn-view.ts'
import { Fragment, memo } from 'react'
import { changeEvidence } from '#src/domain/plans/burn-down.ts'
import type { Deadline } from '#src/domain/plans/burn-gap.ts'
import { type Day, addDays, lastDay } from '#src/domain/dates/dates.ts'
import { planOn } from '#src/domain/plans/site-plans.ts'
import { type Language, formatDate, formatNumber } from '#src/domain/names/formats.ts'
import type { Text } from '#src/schema/parts.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { type PublisherOf, disputedDate } from '#src/text/other-dates.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { usePublisher } from '#src/ui/CitationsContext.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import styles from './Plan.module.css'
import type { PlanSign } from '#src/draw/plan-signs.ts'
import { PlanIcon } from './PlanIcon.tsx'
import { SourcesDiffer } from './SourcesDiffer.tsx'

type Row = {
  key: string
  day: Day
  date: string
  what: string
  icon: PlanSign | null
  site: string
  after: string
  planned: string
  sources: readonly string[]
  conflicts: readonly (Text | null | undefined)[]
}

type Change = BurnView['changes'][number]

const changeRow = (
  change: Change,
  view: BurnView,
  t: Texts,
  language: Language,
  publisherOf: PublisherOf,
): Row => {
  const { kind, day, step, history, after } = change
  const plan = planOn(view.plans.get(history.site.id), addDays(day, -1))
  const evidence = changeEvidence(change)
  return {
    key: `${history.site.id} ${day} ${kind}`,
    day,
    date: disputedDate(evidence, step?.event, t, language, publisherOf),
    what: kind === 'left' && step ? t.words.status[step.status] : t.plan.change[kind],
    icon: kind === 'left' ? null : kind,
    site: textIn(history.site.name, language),
    after: formatNumber(after, language),
    planned: plan && kind === 'left' ? formatDate(plan.date, language) : '',
    sources: evidence.sources,
    conflicts: [step?.event?.conflicts],
  }
}

const deadlineRow = (deadline: Deadline, t: Texts, language: Language): Row => ({
  key: `deadline ${deadline.day}`,
  day: deadline.day,
  date: formatDate(deadline.date, language),
  what: t.plan.deadline[deadline.outcome],
  icon: deadline.outcome,
  site: t.plan.deadlineSites(
    formatNumber(deadline.remaining.length, language),
    formatNumber(deadline.sites.length, language),
    deadline.sites.length,
  ),
  after: '',
  planned: '',
  sources: [...new Set(deadline.events.flatMap(({ sources }) => sources))],
  conflicts: deadline.events.map(({ conflicts }) => conflicts),
})

const Table = ({ view }: { view: BurnView }) => {
  const { t, language } = useTexts()
  const publisherOf = usePublisher()
  const { columns } = t.plan
  const rows = [
    ...view.changes.map((change) => changeRow(change, view, t, language, publisherOf)),
    ...view.deadlines.map((deadline) => deadlineRow(deadline, t, language)),
    ...view.suspensions.map((event): Row => ({
      key: event.id,
      day: lastDay(event.date),
      date: disputedDate(event, event, t, language, publisherOf),
      what: t.plan.suspension,
      icon: 'suspension',
      site: textIn(event.title, language),
      after: '',
      planned: '',
      sources: event.sources,
      conflicts: [event.conflicts],
    })),
  ].toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
  if (rows.length === 0) return <p className={styles['small']}>{t.plan.noChange}</p>
  return (
    <DataTable
      caption={t.plan.changesTable}
      isLong
      columns={[
        { label: columns.date },
        { label: columns.what },
        { label: columns.site },
        { label: columns.after, isNumber: true },
        { label: columns.planned },
        { label: columns.sources },
      ]}
      rows={rows.map((row) => ({
        key: row.key,
        cells: [
          row.date,
          <span key="what" className={styles['mark']}>
            {row.icon && <PlanIcon name={row.icon} />} {row.what}
          </span>,
          <Fragment key="site">
            {row.site}
            <SourcesDiffer conflicts={row.conflicts} />
          </Fragment>,
          row.after,
          row.planned,
          <Citations key="sources" ids={row.sources} />,
        ],
      }))}
    />
  )
}

/** What the chart shows, row by row: every change of the number of sites, every deadline and suspension. */
export const BurnDownTable = memo(Table)
