import { Suspense, lazy, useMemo } from 'react'
import { lastDay } from '#src/domain/dates/dates.ts'
import type { Model } from '#src/domain/page/model.ts'
import { readHeadcounts } from '#src/domain/strength/headcount-view.ts'
import { readPersonnel } from '#src/domain/strength/personnel-view.ts'
import { valueOr } from '#src/queries/file-result.ts'
import type { Headcount } from '#src/schema/headcount.ts'
import { loadHeadcounts } from '#src/text/load-headcounts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { Headcounts } from './Headcounts.tsx'
import { HeadcountsExport } from './HeadcountsExports.tsx'

const Personnel = lazy(async () => ({ default: (await import('./Personnel.tsx')).Personnel }))

const nothing = { records: [], problems: [] }

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
  const strength = valueOr(files.strength, nothing).records
  const detail = useMemo(() => readPersonnel(counts?.listed ?? [], strength), [counts, strength])
  if (counts === null) return null
  if (words === null) return <Loading />
  const actions = <HeadcountsExport files={files} view={view} model={model} counts={counts} words={words} />
  return (
    <Headcounts view={counts} words={words} day={model.day} actions={actions}>
      {detail && (
        <Suspense fallback={<Loading />}>
          <Personnel detail={detail} names={model.names} words={words} day={model.day} />
        </Suspense>
      )}
    </Headcounts>
  )
}
