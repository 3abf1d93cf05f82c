import type { PartialDate } from '#src/domain/dates/dates.ts'
import { memo } from 'react'
import { type Facet, type Filter, facets, isEmptyFilter, noFilter } from '#src/domain/view/filters.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import { facetValueName, filterSentence } from '#src/text/filter-phrase.ts'
import { Button } from '#src/ui/Button.tsx'
import { LiveText } from '#src/ui/LiveText.tsx'
import styles from './FilterSummary.module.css'

export type FilterSummaryProps = {
  rows: readonly SiteRow[]
  shown: readonly SiteRow[]
  filter: Filter
  names: Names
  date: PartialDate
  onChange: (filter: Filter) => void
  onToggle: (facet: Facet, value: string) => void
}

const Summary = ({ rows, shown, filter, names, date, onChange, onToggle }: FilterSummaryProps) => {
  const { t, language } = useTexts()
  const chips = facets.flatMap((facet) =>
    filter[facet].map((value) => ({ facet, value, label: facetValueName(facet, value, names, t) })),
  )
  const unmapped = shown.filter((row) => row.site.position === null).length
  const undocumented = tallyOf(rows).places.none
  return (
    <div className={styles['summary']}>
      {chips.length > 0 && (
        <ul aria-label={t.filters.active} className={styles['chips']}>
          {chips.map(({ facet, value, label }) => (
            <li key={`${facet} ${value}`}>
              <Button look="chip" aria-label={t.filters.remove(label)} onClick={() => onToggle(facet, value)}>
                {label} <span aria-hidden="true">×</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <LiveText className={styles['sentence']}>
        {filterSentence(tallyOf(shown), filter, date, names, t, language)}{' '}
        {unmapped > 0 && t.filters.notMapped(unmapped)}
      </LiveText>
      {filter.statuses.length === 0 && undocumented > 0 && isEmptyFilter(filter) && (
        <p className={styles['sentence']}>
          {t.filters.notDocumented(undocumented)}{' '}
          <Button look="link" onClick={() => onToggle('statuses', 'not-documented')}>
            {t.filters.showNotDocumented}
          </Button>
        </p>
      )}
      {!isEmptyFilter(filter) && (
        <Button look="link" onClick={() => onChange(noFilter)}>
          {t.filters.clear}
        </Button>
      )}
    </div>
  )
}

/** What is shown, in a sentence; what it is narrowed to, as chips that can be taken out. */
export const FilterSummary = memo(Summary)
