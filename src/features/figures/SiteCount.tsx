import type { ReactNode } from 'react'
import { formatNumber } from '#src/domain/formats.ts'
import { countStatuses } from '#src/domain/key-figures.ts'
import type { SiteRow } from '#src/domain/site-row.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { StatusIcon } from '#src/ui/StatusIcon.tsx'
import { Term } from '#src/ui/Term.tsx'
import { Figure } from './Figure.tsx'
import styles from './Figure.module.css'
import { siteStatusNames } from '#src/schema/names.ts'

type SiteCountProps = {
  shown: readonly SiteRow[]
  /** How others counted, beside the number. */
  others?: ReactNode
}

/** How many sites are shown and in which state; rests on the sources of the steps that brought them there. */
export const SiteCount = ({ shown, others }: SiteCountProps) => {
  const { t, language } = useTexts()
  if (shown.length === 0)
    return (
      <div>
        <p className={styles['small']}>{t.figures.noSites}</p>
        {others}
      </div>
    )
  const counts = countStatuses(shown)
  const sources = [...new Set(shown.flatMap((row) => row.status.step?.sources ?? row.site.sources))]
  return (
    <Figure value={formatNumber(shown.length, language)}>
      {t.figures.sites(shown.length)} <Term of={['site', 'un-maps']} name={t.about.site} />
      <ul aria-label={t.figures.byStatus} className={styles['statuses']}>
        {siteStatusNames
          .filter((name) => counts.has(name))
          .map((name) => (
            <li key={name}>
              <StatusIcon status={name} />
              <span>{t.words.status[name]}</span>{' '}
              <strong>{formatNumber(counts.get(name) ?? 0, language)}</strong>
            </li>
          ))}
      </ul>
      <Term of={siteStatusNames} name={t.about.status} />
      <Citations ids={sources} />
      {others}
    </Figure>
  )
}
