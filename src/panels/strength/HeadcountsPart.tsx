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
import { contributorsAt } from '#src/domain/strength/contributor-counts.ts'
import { ContributorsExport, HeadcountsExport } from './HeadcountsExports.tsx'

const Personnel = lazy(async () => ({ default: (await import('./Personnel.tsx')).Personnel }))

const Contributors = lazy(async () => ({ default: (await import('./Contributors.tsx')).Contributors }))

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
  const contributors = useMemo(() => contributorsAt(counts?.listed ?? [], model.day), [counts, model.day])
  if (counts === null) return null
  if (words === null) return <Loading />
  const leaving = { files, view, model, counts, words }
  const actions = <HeadcountsExport {...leaving} />
  return (
    <Headcounts view={counts} words={words} day={model.day} actions={actions}>
      {detail && (
        <Suspense fallback={<Loading />}>
          <Personnel detail={detail} names={model.names} words={words} day={model.day} />
          {contributors && (
            <Contributors
              of={contributors}
              names={model.names}
              words={words}
              actions={<ContributorsExport {...leaving} />}
            />
          )}
        </Suspense>
      )}
    </Headcounts>
  )
}
