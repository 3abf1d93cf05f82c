import { returnKinds, sitesCounted } from '#src/domain/plans/burn-down.ts'
import { publisherIn } from '#src/domain/sources/citations.ts'
import { compareDays, daysBetween, lastDay } from '#src/domain/dates/dates.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import type { Step } from '#src/domain/sites/history.ts'
import { latenessOf } from '#src/domain/plans/lateness.ts'
import { phasesOf } from '#src/domain/plans/phases.ts'
import { type Plans, isDue, sitePlans, standingPlanOn } from '#src/domain/plans/site-plans.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { disputedDate } from '#src/text/other-dates.ts'
import { timelineChart } from './timeline-chart.ts'
import type { BriefingContext } from './context.ts'
import { type DrawnSection, citeAll, emptySection, makeSection } from './section-frame.ts'

/** One line of the table: a step by which a site was left or, after a planned date that passed, that it was not. */
type Leaving = {
  row: SiteRow
  step: Step | null
  planned: string | null
  late: string
  conflict: string | null
  sources: readonly string[]
}

const notLeft = new Set(['open', 'not-documented'])

/**
 * The steps since the site was last open, up to the day. That operations ceased in the whole province is told only of sites
 * that nothing else is known of: the others were left by their own step.
 */
const leavingSteps = ({ history, status: now }: SiteRow, day: string): readonly Step[] => {
  const past = history.steps.filter((step) => step.day <= day)
  const leaving = past.slice(past.findLastIndex(({ status }) => notLeft.has(status)) + 1)
  const own = leaving.filter(({ status }) => status !== 'operations-ceased')
  // A visit, or a return to ceased operations, leaves them ceased: the step that the status dates from is told with it.
  return own.length === 0 || now.returned ? leaving : own
}

/** Whether a step brought the mission back, in whatever way: it is then the one that the status of the day came by. */
const isReturnStep = ({ status }: SiteRow, step: Step): boolean =>
  step === status.step && status.returned !== null

/**
 * How late a step was against its own planned date or, without one, against that of its site. That access was lost is nothing that
 * was planned, so it is never late.
 */
const lateText = ({ t, language }: BriefingContext, step: Step, planned: string | null): string => {
  const lateness = step.status !== 'access-lost' && step.event && latenessOf({ ...step.event, planned })
  if (!lateness) return '–'
  return lateness.days === null ? t.plan.slip.lateUnknown : formatNumber(lateness.days, language)
}

/** For a site that still counts after its planned date: by which step, and for how many days so far. */
const overdueText = ({ t, language, day, counting }: BriefingContext, date: string): string => {
  const days = daysBetween(lastDay(date), day)
  return t.sections.left.soFar(t.plan.notYet[counting], t.plan.days(formatNumber(days, language), days))
}

const leftBy = (
  context: BriefingContext,
  row: SiteRow,
  plans: Plans,
  counted: ReadonlySet<string>,
): readonly Leaving[] => {
  const { day, language } = context
  const plan = standingPlanOn(plans.get(row.site.id), day)
  const overdue =
    plan && isDue(plan, day) && counted.has(row.site.id) ? overdueText(context, plan.date) : null
  const steps = leavingSteps(row, day)
  if (steps.length > 0)
    return steps.map((step, index) => {
      // Coming back is no date of leaving.
      const isReturn = isReturnStep(row, step)
      const planned = isReturn ? null : (step.event?.planned ?? plan?.date ?? null)
      const isLast = index === steps.length - 1
      return {
        row,
        step,
        planned,
        late: (isLast && overdue) || (isReturn ? '–' : lateText(context, step, planned)),
        conflict: step.event?.conflicts?.[language] ?? null,
        sources: step.sources,
      }
    })
  if (overdue === null || !plan) return []
  return [
    {
      row,
      step: null,
      planned: plan.date,
      late: overdue,
      conflict: plan.event.conflicts?.[language] ?? null,
      sources: plan.event.sources,
    },
  ]
}

/** By the date of leaving, what was not left last; equals in the order of the list. */
const compare = (a: Leaving, b: Leaving): number => compareDays(a.step?.day ?? '9999', b.step?.day ?? '9999')

/** What a step did; a return by the name that its source gives it, since it is no date of the status. */
const stepWord = ({ row }: Leaving, step: Step, t: BriefingContext['t']): string =>
  row.status.returned && isReturnStep(row, step)
    ? t.plan.change[returnKinds[row.status.returned.name]]
    : t.words.status[step.status]

const plannedText = ({ row, step, planned }: Leaving, { t, language }: BriefingContext): string => {
  if (planned !== null) return formatDate(planned, language)
  return step && isReturnStep(row, step) ? '–' : t.sections.left.noPlan
}

const cellsOf = (context: BriefingContext, leaving: Leaving): readonly string[] => {
  const { t, language, day } = context
  const { row, step, late, conflict, sources } = leaving
  return [
    row.site.name[language],
    plannedText(leaving, context),
    step ? disputedDate(step, step.event, t, language, publisherIn(context.sources)) : '–',
    step ? stepWord(leaving, step, t) : t.sections.left.notLeft(formatDate(day, language)),
    step?.recipient?.[language] ?? '–',
    late,
    conflict === null ? '–' : t.sections.left.yes,
    citeAll(context, sources),
  ]
}

/** When the mission was where, as lanes, and how each site of the filter was left, as a table. */
export const timelineSection = (context: BriefingContext): DrawnSection => {
  const { t, language, shown, allEvents, provinces, index, day, counting } = context
  const name = t.sections.titles.timeline
  const date = formatDate(day, language)
  const histories = index.records.map(({ history }) => history)
  const plans = sitePlans(histories, allEvents, phasesOf(provinces, allEvents))
  const counted = new Set(sitesCounted(histories, counting, day).map(({ site }) => site.id))
  const rows = shown
    .filter(({ site }) => site.register === 'drawdown')
    .flatMap((row) => leftBy(context, row, plans, counted))
    .toSorted(compare)
  if (rows.length === 0) return emptySection(context, 'timeline', name, t.sections.left.none(date))
  const { left } = t.sections
  const differing = rows.filter(({ conflict }) => conflict !== null)
  const { columns } = t.exports
  const chart = timelineChart(context, t.timeline.title)
  return makeSection(context, {
    panel: 'timeline',
    name,
    blocks: [
      ...(chart === null ? [] : [chart]),
      {
        kind: 'table',
        alt: left.alt(rows.length),
        header: [
          columns.site,
          left.planned,
          left.actual,
          left.what,
          columns.recipient,
          left.late,
          columns.sourcesDiffer,
          columns.sources,
        ],
        rows: rows.map((leaving) => cellsOf(context, leaving)),
        columns: [17, 13, 12, 13, 15, 13, 11, 17],
      },
    ],
    notes: [
      left.intro(date),
      ...differing.map(({ row, conflict }) => left.conflict(row.site.name[language], conflict ?? '')),
    ],
    sourceIds: rows.flatMap(({ sources }) => sources),
    remarks: [left.intro(date), ...(differing.length > 0 ? [t.exports.conflictNote(differing.length)] : [])],
  })
}
