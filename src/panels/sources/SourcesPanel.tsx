import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Cited } from '#src/domain/sources/cited.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { type Usage, findUsage } from '#src/domain/sources/source-usage.ts'
import { Sources } from './Sources.tsx'
import { type FileResult, valueOr } from '#src/queries/file-result.ts'
import { type Loaded, recordsQuery } from '#src/queries/records.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import type { Tab } from '#src/domain/page/panels.ts'
import { Gate } from '#src/shared/Gate.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'

const nothing: Loaded<never> = { records: [], problems: [] }

const recordsOf = <T,>(result: FileResult<Loaded<T>>): readonly T[] => valueOr(result, nothing).records

/** The tab on which a thing that rests on a document can be seen. */
const tabOf: Record<Usage['kind'], Tab> = {
  province: 'timeline',
  event: 'timeline',
  output: 'outputs',
  site: 'sites',
  contingent: 'sites',
  deployment: 'sites',
  strength: 'strength',
  headcount: 'strength',
  baseEstimate: 'sites',
  siteCount: 'timeline',
}

/** The very figure on that tab, where it has an address of its own. */
const citedOf = ({ kind, id }: Usage): Cited | null =>
  kind === 'output' || kind === 'strength' ? `${kind} ${id}` : null

export const SourcesPanel = ({ files, view, actions }: SharedProps) => {
  const { t } = useTexts()
  const provinces = recordsOf(files.provinces)
  const sites = recordsOf(files.sites)
  const events = recordsOf(files.events)
  const outputs = recordsOf(files.outputs)
  const strength = recordsOf(files.strength)
  const siteCounts = recordsOf(files.siteCounts)
  const headcounts = recordsOf(files.headcounts)
  const contingents = recordsOf(files.contingents)
  const deployments = recordsOf(files.deployments)
  const hasEstimates = files.mission.status === 'ready' && files.mission.value.baseEstimates === true
  const estimates = useQuery({ ...recordsQuery(view.mission, 'base-estimates'), enabled: hasEstimates }).data
  const baseEstimates = (hasEstimates ? estimates : undefined) ?? nothing
  const usage = useMemo(
    () =>
      findUsage({
        provinces,
        sites,
        events,
        outputs,
        strength,
        siteCounts,
        headcounts,
        baseEstimates: baseEstimates.records,
        contingents,
        deployments,
      }),
    [
      provinces,
      sites,
      events,
      outputs,
      strength,
      siteCounts,
      headcounts,
      baseEstimates,
      contingents,
      deployments,
    ],
  )
  return (
    <Panel title={t.sources.title}>
      <Gate needs={files.sources}>
        {({ records }) => (
          <Sources
            sources={records}
            usage={usage}
            selected={view.source}
            onSelect={actions.openSource}
            onOpenUsage={(used) =>
              actions.setView({
                ...view,
                // A filter could hide what the reader asks to see; Back brings it again.
                filter: noFilter,
                tab: tabOf[used.kind],
                cited: citedOf(used),
                timelineView: used.kind === 'siteCount' ? 'plan' : 'events',
                site: used.siteId ?? view.site,
                date: used.date ?? view.date,
              })
            }
          />
        )}
      </Gate>
    </Panel>
  )
}
