import { useQuery } from '@tanstack/react-query'
import type { Model } from '#src/domain/page/model.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { toFileResult } from '#src/queries/file-result.ts'
import { recordsQuery } from '#src/queries/records.ts'
import { PanelExport } from '#src/shared/exports/PanelExport.tsx'
import { Gate } from '#src/shared/Gate.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { loadBaseEstimates } from '#src/text/load-base-estimates.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import { baseEstimatesExport, shownEstimates } from './base-estimates-export.ts'
import styles from './WithoutSite.module.css'

type BaseEstimatesPartProps = Pick<SharedProps, 'files' | 'view'> & { model: Model }

/** What a second source has at the sites that are listed: how much of it, and all of it as files. */
export const BaseEstimatesPart = ({ files, view, model }: BaseEstimatesPartProps) => {
  const { language } = useTexts()
  const words = useLoaded(loadBaseEstimates, language)
  const file = useQuery(recordsQuery(view.mission, 'base-estimates'))
  if (!words) return null
  return (
    <Gate needs={toFileResult(`${view.mission}/base-estimates.json`, file)}>
      {({ records }) => {
        const { length } = shownEstimates(records, model)
        return (
          <details className={styles['without']}>
            <summary>
              {words.title} ({formatNumber(length, language)})
            </summary>
            <p>
              {words.why} {words.intro(formatNumber(length, language), length === 1)}
            </p>
            {length > 0 && (
              <PanelExport
                files={files}
                view={view}
                model={model}
                describe={({ context }) => baseEstimatesExport(context, records, words)}
              />
            )}
          </details>
        )
      }}
    </Gate>
  )
}
