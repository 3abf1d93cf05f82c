import type { Names } from '#src/domain/names/names.ts'
import { siteCountsOf } from '#src/domain/sites/site-counts.ts'
import type { SiteCount } from '#src/schema/site-count.ts'
import { datePhrase, quantityPhrase } from '#src/text/phrases.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { Term } from '#src/ui/Term.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import { shownText } from '#src/ui/shown-text.tsx'
import styles from './OtherCounts.module.css'

type OtherCountsProps = {
  counts: readonly SiteCount[]
  /** Codes chosen in the filter; empty: the whole mission. */
  provinces: readonly string[]
  names: Names
}

/** As many numbers as a line has room for; the rest stands in the list. */
const first = 4

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)]

/**
 * The counts of bases that others published, beside the number of sites: they disagree with it and with each
 * other, because they count different things. Only the province filter narrows them; each stands with its
 * qualifier, who said it, when, and its sources.
 */
export const OtherCounts = ({ counts, provinces, names }: OtherCountsProps) => {
  const { t, language } = useTexts()
  const shown = siteCountsOf(counts, provinces)
  if (shown.length === 0)
    return (
      <p className={styles['none']}>
        {t.figures.noOthers(provinces.length === 0 ? null : t.words.list(provinces.map(names.province)))}
      </p>
    )
  // The largest first: the small ones are mostly counts of bases that had gone.
  const byValue = shown.toSorted((a, b) => b.value - a.value)
  const numbers = distinct(byValue.map((count) => quantityPhrase(count, t, language)))
  const places = distinct(
    shown.map(({ province }) => (province === null ? t.timeline.wholeMission : names.province(province))),
  )
  return (
    <details className={styles['others']}>
      <summary>
        {t.figures.others(
          `${numbers.slice(0, first).join(', ')}${numbers.length > first ? '…' : ''}`,
          t.words.list(places),
        )}
      </summary>
      <p className={styles['none']}>
        {t.figures.othersWhy} <Term of={['published-count']} name={t.plan.counts} />
      </p>
      <ul>
        {shown.map((count) => (
          <li key={count.id}>
            <strong>{quantityPhrase(count, t, language)}</strong>{' '}
            {t.figures.othersItem(
              textIn(count.counted, language),
              textIn(count.saidBy, language),
              datePhrase(count, t, language),
            )}
            {count.notes && <span className={styles['none']}> {shownText(count.notes, language)}</span>}{' '}
            <Citations ids={count.sources} />
          </li>
        ))}
      </ul>
    </details>
  )
}
