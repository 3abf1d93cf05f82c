import { Notice } from '#src/ui/Notice.tsx'
import { aheadOf } from '#src/domain/page/ahead-of.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { useMemo, useState } from 'react'
import { burnSites } from '#src/domain/plans/burn-view.ts'
import { lastDay } from '#src/domain/dates/dates.ts'
import { PlanAndActual } from './PlanAndActual.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { AheadExport, BurnDownExport, SlippageExport } from './PlanExports.tsx'
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
  const { t, language } = useTexts()
  const { base, day, rows, events, names } = model
  const histories = useMemo(() => base.index.records.map(({ history }) => history), [base.index])
  const counted = useSameList(burnSites(rows, view.filter))
  const { siteCounts } = files
  const exported = { files, view, model }
  const siteNames = useMemo(
    () => new Map(base.index.records.map(({ site }) => [site.id, textIn(site.name, language)])),
    [base.index, language],
  )
  const period = shownPeriod(view, model)
  // UN maps show no plan and no closure to hold against one.
  if (base.mission.basis === 'un-maps')
    return (
      <Notice tone="info">
        <strong>{t.plan.noSites}</strong> {t.plan.noSitesRemedy}
      </Notice>
    )
  return (
    <PlanAndActual
      histories={histories}
      counted={counted}
      allEvents={base.events}
      events={events}
      provinceRecords={base.provinces}
      provinces={view.filter.provinces}
      names={names}
      ahead={aheadOf(model, view)}
      siteName={(id) => siteNames.get(id) ?? id}
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
      aheadActions={<AheadExport {...exported} />}
      slippageActions={<SlippageExport {...exported} />}
    />
  )
}
