import { formatNumber } from '#src/domain/formats.ts'
import { countStatuses } from '#src/domain/key-figures.ts'
import type { SiteRow } from '#src/domain/site-row.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { StatusIcon } from '#src/ui/StatusIcon.tsx'
import { Figure } from './Figure.tsx'
import styles from './Figure.module.css'
import { siteStatusNames } from '#src/schema/names.ts'

/** How many sites are shown and in which state; rests on the sources of the steps that brought them there. */
export const SiteCount = ({ shown }: { shown: readonly SiteRow[] }) => {
  const { t, language } = useTexts()
  if (shown.length === 0) return <p className={styles['small']}>{t.figures.noSites}</p>
  const counts = countStatuses(shown)
  const sources = [...new Set(shown.flatMap((row) => row.status.step?.sources ?? row.site.sources))]
  return (
    <Figure value={formatNumber(shown.length, language)}>
      {t.figures.sites(shown.length)}
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
      <Citations ids={sources} />
    </Figure>
  )
}
