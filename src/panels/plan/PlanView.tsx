import { useMemo, useState } from 'react'
import { burnSites } from '#src/domain/plans/burn-view.ts'
import { lastDay } from '#src/domain/dates/dates.ts'
import { PlanAndActual } from './PlanAndActual.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { BurnDownExport, SlippageExport } from './PlanExports.tsx'
import { MissingFiles } from '#src/shared/MissingFiles.tsx'
import type { Model } from '#src/domain/page/model.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { shownPeriod } from '#src/domain/page/shown-period.ts'

/**
 * A list that is made anew for every date, but seldom another one: the same object as long as it holds the
 * same.
 */
const useSameList = <T,>(list: readonly T[]): readonly T[] => {
  const [kept, setKept] = useState(list)
  const isSame = kept.length === list.length && kept.every((item, index) => item === list[index])
  if (!isSame) setKept(list)
  return isSame ? kept : list
}

type PlanViewProps = Pick<SharedProps, 'files' | 'view' | 'actions'> & { model: Model }

/** The second view of the timeline: plan against actual. */
export const PlanView = ({ files, view, actions, model }: PlanViewProps) => {
  const { base, day, rows, events, names } = model
  const histories = useMemo(() => base.index.records.map(({ history }) => history), [base.index])
  const counted = useSameList(burnSites(rows, view.filter))
  const { siteCounts } = files
  const exported = { files, view, model }
  const period = shownPeriod(view, model)
  return (
    <PlanAndActual
      histories={histories}
      counted={counted}
      allEvents={base.events}
      events={events}
      provinceRecords={base.provinces}
      provinces={view.filter.provinces}
      names={names}
      day={day}
      end={lastDay(base.mission.coverage.mission)}
      counting={view.counting}
      onCounting={actions.setCounting}
      period={period}
      onPeriod={actions.setPeriod}
      counts={siteCounts.status === 'ready' ? siteCounts.value.records : undefined}
      countsMissing={
        siteCounts.status === 'loading' ? <Loading /> : <MissingFiles panel="plan" files={files} />
      }
      burnDownActions={<BurnDownExport {...exported} />}
      slippageActions={<SlippageExport {...exported} />}
    />
  )
}
