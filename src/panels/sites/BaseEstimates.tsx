import { useQuery } from '@tanstack/react-query'
import type { Day } from '#src/domain/dates/dates.ts'
import { baseEstimatesAt } from '#src/domain/sites/base-estimates.ts'
import { toFileResult } from '#src/queries/file-result.ts'
import { recordsQuery } from '#src/queries/records.ts'
import { Gate } from '#src/shared/Gate.tsx'
import { baseEstimateLine } from '#src/text/base-estimate-words.ts'
import { loadBaseEstimates } from '#src/text/load-base-estimates.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import styles from './SiteDetail.module.css'

type BaseEstimatesProps = { mission: string; site: string; day: Day }

/** What a second source reckons at the site, beside the estimate from maps; its file comes with it. */
export const BaseEstimates = ({ mission, site, day }: BaseEstimatesProps) => {
  const { t, language } = useTexts()
  const words = useLoaded(loadBaseEstimates, language)
  const file = useQuery(recordsQuery(mission, 'base-estimates'))
  if (!words) return null
  return (
    <Gate needs={toFileResult(`${mission}/base-estimates.json`, file)}>
      {({ records }) => {
        const found = baseEstimatesAt(records, site, day)
        if (found.length === 0) return <p className={styles['small']}>{words.none}</p>
        return (
          <>
            {found.map((one) => (
              <p key={one.id} className={styles['small']}>
                {baseEstimateLine(one, found.length === 1, t, words, language)}{' '}
                <Citations ids={one.sources} />
              </p>
            ))}
            <p className={styles['small']}>{words.why}</p>
          </>
        )
      }}
    </Gate>
  )
}
