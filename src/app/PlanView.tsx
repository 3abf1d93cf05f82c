import { useMemo, useRef } from 'react'
import { lastDay } from '#src/domain/dates.ts'
import { PlanAndActual } from '#src/features/plan/PlanAndActual.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { BurnDownExport, SlippageExport } from './exports/PlanExports.tsx'
import { MissingFiles } from './MissingFiles.tsx'
import type { Model } from './model.ts'
import type { SharedProps } from './shared-props.ts'

type PlanViewProps = Pick<SharedProps, 'files' | 'view' | 'actions'> & { model: Model }

/** The second view of the timeline: plan against actual. */
export const PlanView = ({ files, view, actions, model }: PlanViewProps) => {
  const { base, day, events, names } = model
  const histories = useMemo(() => base.index.records.map(({ history }) => history), [base.index])
  const { siteCounts } = files
  const content = useRef<HTMLDivElement>(null)
  const chart = (name: string) => () =>
    content.current?.querySelector(`[data-export-chart="${name}"]`) ?? null
  const exported = { files, view, model }
  return (
    <div ref={content}>
      <PlanAndActual
        histories={histories}
        allEvents={base.events}
        events={events}
        provinceRecords={base.provinces}
        provinces={view.filter.provinces}
        names={names}
        day={day}
        end={lastDay(base.mission.coverage.mission)}
        counting={view.counting}
        onCounting={actions.setCounting}
        period={view.period}
        onPeriod={actions.setPeriod}
        counts={siteCounts.status === 'ready' ? siteCounts.value.records : undefined}
        countsMissing={
          siteCounts.status === 'loading' ? <Loading /> : <MissingFiles results={[siteCounts]} />
        }
        burnDownActions={<BurnDownExport {...exported} find={chart('burn-down')} />}
        slippageActions={<SlippageExport {...exported} find={chart('slippage')} />}
      />
    </div>
  )
}
