import { returnKinds, sitesCounted } from '#src/domain/plans/burn-down.ts'
import { publisherIn } from '#src/domain/sources/citations.ts'
import { type Day, type PartialDate, compareDays, daysBetween, lastDay } from '#src/domain/dates/dates.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import type { HistoryStep } from '#src/domain/sites/history.ts'
import { latenessOf } from '#src/domain/plans/lateness.ts'
import { phasesOf } from '#src/domain/plans/phases.ts'
import { type Plans, isDue, sitePlans, standingPlanOn } from '#src/domain/plans/site-plans.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { isDocumented, isLost } from '#src/domain/sites/status-rules.ts'
import { statuses } from '#src/schema/statuses.ts'
import type { TimelineView } from '#src/domain/events/timeline-view.ts'
import { timelineOf } from '#src/domain/page/timeline-of.ts'
import { timelineNotes } from '#src/draw/timeline/timeline-drawing.ts'
import { voiceOf } from './timeline-svg.ts'
import { timelineCoursePhrase } from '#src/text/timeline-course-phrase.ts'
import { disputedDate } from '#src/text/other-dates.ts'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'
import { eventsBlock } from './events-block.ts'
import type { BriefingBlock } from '#src/export/briefing/sections.ts'
import { timelineChart } from './timeline-chart.ts'
import type { BriefingContext } from '#src/export/briefing/context.ts'
import { type DrawnSection, citeAll, emptySection, makeSection } from '#src/export/briefing/section-frame.ts'

/**
 * One line of the table: a step by which a site was left or, after a planned date that passed, that it was
 * not.
 */
type Leaving = {
  row: SiteRow
  step: HistoryStep | null
  planned: PartialDate | null
  late: string
  conflict: string | null
  sources: readonly string[]
}

/**
 * The steps since the site was last open, up to the day. That operations ceased in the whole province is told
 * only of sites that nothing else is known of: the others were left by their own step.
 */
const leavingSteps = ({ history, status: now }: SiteRow, day: Day): readonly HistoryStep[] => {
  const past = history.steps.filter((step) => step.day <= day)
  const leaving = past.slice(
    past.findLastIndex(({ status }) => statuses[status].open || !isDocumented(status)) + 1,
  )
  const own = leaving.filter(({ status }) => statuses[status].outcome !== 'ceased')
  // A visit, or a return to ceased operations, leaves them ceased: the step that the status dates from is
  // told with it.
  return own.length === 0 || now.returned ? leaving : own
}

/**
 * Whether a step brought the mission back, in whatever way: it is then the one that the status of the day
 * came by.
 */
const isReturnStep = ({ status }: SiteRow, step: HistoryStep): boolean =>
  step === status.step && status.returned !== null

/**
 * How late a step was against its own planned date or, without one, against that of its site. That access was
 * lost is nothing that was planned, so it is never late.
 */
const lateText = (
  { t, language }: BriefingContext,
  step: HistoryStep,
  planned: PartialDate | null,
): string => {
  const lateness = !isLost(step.status) && step.event && latenessOf({ ...step.event, planned })
  if (!lateness) return '–'
  return lateness.days === null ? t.plan.slip.lateUnknown : formatNumber(lateness.days, language)
}

/** For a site that still counts after its planned date: by which step, and for how many days so far. */
const overdueText = ({ t, language, day, counting }: BriefingContext, date: PartialDate): string => {
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
        conflict: maybeIn(step.event?.conflicts, language),
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
      conflict: maybeIn(plan.event.conflicts, language),
      sources: plan.event.sources,
    },
  ]
}

/** By the date of leaving, what was not left last; equals in the order of the list. */
const compare = (a: Leaving, b: Leaving): number => compareDays(a.step?.day ?? '9999', b.step?.day ?? '9999')

/** What a step did; a return by the name that its source gives it, since it is no date of the status. */
const stepWord = ({ row }: Leaving, step: HistoryStep, t: BriefingContext['t']): string =>
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
    textIn(row.site.name, language),
    plannedText(leaving, context),
    step ? disputedDate(step, step.event, t, language, publisherIn(context.sources)) : '–',
    step ? stepWord(leaving, step, t) : t.sections.left.notLeft(formatDate(day, language)),
    maybeIn(step?.recipient, language) ?? '–',
    late,
    conflict === null ? '–' : t.sections.left.yes,
    citeAll(context, sources),
  ]
}

const leftTable = (context: BriefingContext, rows: readonly Leaving[]): BriefingBlock => {
  const { left } = context.t.sections
  const { columns } = context.t.exports
  return {
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
  }
}

/** How each site of the filter was left up to the day, by the date of leaving. */
const leavingsOf = (context: BriefingContext): readonly Leaving[] => {
  const { base, shown, day, counting } = context
  const histories = base.index.records.map(({ history }) => history)
  const plans = sitePlans(histories, base.events, phasesOf(base.provinces, base.events))
  const counted = new Set(sitesCounted(histories, counting, day).map(({ site }) => site.id))
  return shown
    .filter(({ site }) => site.register === 'drawdown')
    .flatMap((row) => leftBy(context, row, plans, counted))
    .toSorted(compare)
}

const nothingText = ({ t, eventTypes }: BriefingContext): string =>
  eventTypes.length > 0 ? t.timeline.noneOfTypes : t.timeline.none

/** The last that is documented to have happened by the day; null where nothing is. */
const latestMessage = (context: BriefingContext, { listed }: TimelineView): string | null => {
  const { t, language, day, messages, sources } = context
  const last = listed
    .filter(({ status, date }) => status === 'happened' && lastDay(date) <= day)
    .toSorted((a, b) => compareDays(lastDay(a.date), lastDay(b.date)))
    .at(-1)
  if (!last) return null
  const at = disputedDate(last, last, t, language, publisherIn(sources))
  return messages.latest(formatDate(day, language), textIn(last.title, language), at)
}

/**
 * The timeline of the page: its lanes with their events, and the events of its list; then how each site of
 * the filter was left.
 */
export const timelineSection = (context: BriefingContext): DrawnSection => {
  const { t, language, day } = context
  const name = t.timeline.title
  const date = formatDate(day, language)
  const { left } = t.sections
  const view = timelineOf(context, context)
  const rows = leavingsOf(context)
  if (view === null || (view.listed.length === 0 && rows.length === 0))
    return emptySection(context, 'timeline', name, nothingText(context))
  const differing = rows.filter(({ conflict }) => conflict !== null)
  const conflicting = view.listed.filter(({ conflicts }) => conflicts !== null).length
  const chart = timelineChart(context, view)
  const notes = timelineNotes(view, day, voiceOf(context))
  return makeSection(context, {
    panel: 'timeline',
    name,
    blocks: [
      ...(chart === null ? [] : [chart]),
      ...(view.listed.length === 0 ? [] : [eventsBlock(context, view.listed)]),
      ...(rows.length === 0 ? [] : [leftTable(context, rows)]),
    ],
    notes: [
      ...(chart === null ? [] : [timelineCoursePhrase(view, day, t, language)]),
      ...notes,
      rows.length === 0 ? left.none(date) : left.intro(date),
      ...differing.map(({ row, conflict }) => left.conflict(textIn(row.site.name, language), conflict ?? '')),
    ],
    sourceIds: [...view.listed, ...rows].flatMap(({ sources }) => sources),
    remarks: [
      ...notes,
      rows.length === 0 ? left.none(date) : left.intro(date),
      ...(conflicting > 0 ? [t.exports.conflictNote(conflicting)] : []),
    ],
    brief: () => ({
      message: latestMessage(context, view),
      points: [...(chart === null ? [] : [timelineCoursePhrase(view, day, t, language)]), ...notes],
      visuals: chart === null ? [] : [chart],
      figures: [],
    }),
  })
}
