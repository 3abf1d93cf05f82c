import { useMemo } from 'react'
import { lastDay } from '#src/domain/dates/dates.ts'
import type { Model } from '#src/domain/page/model.ts'
import { readHeadcounts } from '#src/domain/strength/headcount-view.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import { loadHeadcounts } from '#src/text/load-headcounts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { Headcounts } from './Headcounts.tsx'
import { HeadcountsExport } from './HeadcountsExports.tsx'

type HeadcountsPartProps = Pick<SharedProps, 'files' | 'view'> & {
  model: Model
  rows: readonly Headcount[]
}

/** The monthly head counts with their words and their export; nothing where the mission has none. */
export const HeadcountsPart = ({ files, view, model, rows }: HeadcountsPartProps) => {
  const { language } = useTexts()
  const words = useLoaded(loadHeadcounts, language)
  const { mission, index } = model.base
  const { missions } = index.maps
  const end = lastDay(mission.coverage.mission)
  const counts = useMemo(() => readHeadcounts(rows, missions, end), [rows, missions, end])
  if (counts === null) return null
  if (words === null) return <Loading />
  const actions = <HeadcountsExport files={files} view={view} model={model} counts={counts} words={words} />
  return <Headcounts view={counts} words={words} day={model.day} actions={actions} />
}
