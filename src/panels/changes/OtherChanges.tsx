import type { ReactNode } from 'react'
import type { Changes } from '#src/domain/changes/changes.ts'
import type { Estimate } from '#src/domain/sites/estimate.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { estimatedTroops } from '#src/text/estimate-phrase.ts'
import { datePhrase } from '#src/text/phrases.ts'
import { Citations } from '#src/ui/Citations.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import styles from './ChangeList.module.css'

const Group = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className={styles['group']}>
    <h3>{title}</h3>
    <ul>{children}</ul>
  </section>
)

/** Authorised ceilings that became others; they are those of the whole mission, whatever the filter. */
export const CeilingChanges = ({ ceilings }: Pick<Changes, 'ceilings'>) => {
  const { t, language } = useTexts()
  if (ceilings.length === 0) return null
  return (
    <Group title={t.changes.ceilings}>
      {ceilings.map(({ before, after, from, to }) => (
        <li key={after.id} className={styles['item']}>
          {t.changes.ceiling(
            textIn(after.label, language),
            formatNumber(from, language),
            formatNumber(to, language),
          )}
          , {datePhrase(after, t, language)} <Citations ids={[...after.sources, ...before.sources]} />
        </li>
      ))}
    </Group>
  )
}

/** The estimates of two years' maps, side by side: an estimate each, and their difference is none. */
export const EstimateChange = ({ estimates }: Pick<Changes, 'estimates'>) => {
  const { t, language } = useTexts()
  if (!estimates) return null
  const troops = (estimate: Estimate) =>
    t.changes.ofYear(estimatedTroops(estimate, t, language), estimate.year)
  return (
    <Group title={t.changes.estimates}>
      <li className={styles['item']}>
        {t.changes.estimate(troops(estimates.before), troops(estimates.after))}{' '}
        <Citations ids={estimates.sources} />
      </li>
    </Group>
  )
}
