import * as v from 'valibot'
import { quantile } from './statistics.ts'
import type { Visit } from './visit.ts'

/** What a trace has to hold. */
export const traced = ['-*', 'blink.user_timing', 'disabled-by-default-devtools.timeline']

const Event = v.object({
  name: v.string(),
  ts: v.number(),
  pid: v.number(),
  tid: v.number(),
  /** The clock of the thread, which stands while the thread has no processor; and what of it a task took. */
  tts: v.optional(v.number()),
  tdur: v.optional(v.number()),
})
type Event = v.InferOutput<typeof Event>

const Trace = v.object({ traceEvents: v.array(v.unknown()) })

/**
 * The measures of a visit in processor time of the page's main thread, `times` over, by the marks of
 * visit.ts in a trace.
 */
export const threadTimes = (trace: Buffer, times: number): Partial<Visit> => {
  const events = v
    .parse(Trace, JSON.parse(trace.toString()))
    .traceEvents.filter((event): event is Event => v.is(Event, event))
  const begun = events.find(({ name }) => name === 'begun')
  if (!begun) throw new Error('the trace has no mark of a visit')
  const own = events.filter(({ pid, tid }) => pid === begun.pid && tid === begun.tid)
  const marks = (name: string) => own.filter((event) => event.name === name)
  const milliseconds = (microseconds: number) => (microseconds * times) / 1000
  const between = (from: Event | undefined, to: Event | undefined) =>
    milliseconds((to?.tts ?? Number.NaN) - (from?.tts ?? Number.NaN))
  const answers = (name: string) => {
    const ends = marks(`${name} answered`)
    return quantile(
      marks(`${name} asked`).map((start, index) => between(start, ends[index])),
      0.5,
    )
  }
  const tasks = (from: Event | undefined, to: Event | undefined) =>
    own
      .filter(({ name, ts }) => name === 'RunTask' && ts >= (from?.ts ?? 0) && ts <= (to?.ts ?? 0))
      .map(({ tdur = 0 }) => milliseconds(tdur))
  const [map] = marks('map drawn')
  const [all] = marks('all drawn')
  const opening = tasks(begun, all)
  const tabEnds = marks('tab answered')
  const tabs = marks('tab asked').flatMap((start, index) => tasks(start, tabEnds[index]))
  return {
    map: between(begun, map),
    blocking: opening.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    longest: Math.max(...opening),
    date: answers('date'),
    filter: answers('filter'),
    tabLongest: tabs.length > 0 ? Math.max(...tabs) : Number.NaN,
  }
}
