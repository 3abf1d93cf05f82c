import { type Drop, dropsOf, without } from '#src/domain/view/empty-filter.ts'
import type { Model } from '#src/domain/page/model.ts'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import type { Filter } from '#src/domain/view/filters.ts'
import { siteStatusNames } from '#src/schema/names.ts'
import { facetValueName } from '#src/text/filter-phrase.ts'
import { placesPhrases, setPhrase } from '#src/text/tally-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { LiveText } from '#src/ui/LiveText.tsx'
import styles from './EmptyResult.module.css'

type EmptyResultProps = Pick<Model, 'rows' | 'names' | 'date'> & {
  filter: Filter
  onChange: (filter: Filter) => void
  /** Beside the filters it is said when it changes; where the same stands again, it is only read. */
  isSaid?: boolean
}

/** Of a filter that leaves no site: which choice to take away, and what would then be there. */
export const EmptyResult = ({ rows, names, date, filter, onChange, isSaid = true }: EmptyResultProps) => {
  const { t, language } = useTexts()
  const named = (facet: keyof Filter) => filter[facet].map((value) => facetValueName(facet, value, names, t))
  const choicesOf = ({ facets }: Drop) =>
    t.finding.and(facets.map((facet) => t.finding.quoted(t.filters.or(named(facet)))))
  const shownBy = (drop: Drop): string => {
    const tally = tallyOf(drop.rows)
    const statuses = siteStatusNames.flatMap((status) => {
      const count = drop.rows.filter(
        (row) => row.site.register === 'drawdown' && row.status.name === status,
      ).length
      return count > 0 ? [t.finding.counted(t.words.status[status], formatNumber(count, language))] : []
    })
    return [
      ...(tally.total > 0 ? [setPhrase(tally, t, language) + t.finding.inStatus(statuses)] : []),
      ...placesPhrases(tally, t, language),
    ].join(t.finding.between)
  }
  const drops = dropsOf(rows, filter)
  const Told = isSaid ? LiveText : 'p'
  const recipients = t.filters.or(named('recipients'))
  return (
    <div className={styles['empty']}>
      <Told>
        {recipients !== '' &&
          t.finding.noneTo(recipients, t.filters.or(named('provinces')), formatDate(date, language))}{' '}
        {drops
          .map((drop) =>
            (drop.facets.length > 1 ? t.finding.dropAll : t.finding.drop)(choicesOf(drop), shownBy(drop)),
          )
          .join(' ')}
      </Told>
      {drops.map((drop) => (
        <Button key={drop.facets.join(' ')} onClick={() => onChange(without(filter, drop.facets))}>
          {t.finding.dropIt(choicesOf(drop))}
        </Button>
      ))}
    </div>
  )
}
