import { lazy, memo, useCallback, useMemo, useRef } from 'react'
import { type Facet, type Filter, facets } from '#src/domain/view/filters.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import { statusTerms } from '#src/text/glossary-type.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Term } from '#src/ui/Term.tsx'
import { useIsWide } from '#src/ui/use-is-wide.ts'
import { FacetGroup } from './FacetGroup.tsx'
import { FilterSummary, type FilterSummaryProps } from './FilterSummary.tsx'
import styles from './Filters.module.css'
import { Later } from '#src/shared/Later.tsx'
import { Stage } from '#src/pace/Stages.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { facetOptions } from './facet-options.ts'

/** `chosen` is the newest filter; all else may be that of the moment before. */
type FiltersProps = FilterSummaryProps & { chosen: Filter; shared: SharedProps }

const SiteFinder = lazy(async () => ({ default: (await import('./SiteFinder.tsx')).SiteFinder }))

type OneFacetProps = Pick<FiltersProps, 'rows' | 'filter' | 'names' | 'date' | 'onToggle'> & {
  facet: Facet
  chosen: readonly string[]
}

const OneFacet = memo(({ facet, chosen, rows, filter, names, date, onToggle }: OneFacetProps) => {
  const { t, language } = useTexts()
  const options = useMemo(() => facetOptions(facet, rows, filter, names, t), [facet, rows, filter, names, t])
  const onToggleValue = useCallback((value: string) => onToggle(facet, value), [facet, onToggle])
  // Most missions have nobody on record who received a site.
  if (facet === 'recipients' && options.length === 0) return null
  return (
    <FacetGroup
      title={facet === 'statuses' ? t.filters.statusOn(formatDate(date, language)) : t.filters.facet[facet]}
      options={options}
      chosen={chosen}
      onToggle={onToggleValue}
      help={facet === 'statuses' && <Term of={statusTerms} name={t.about.status} />}
    />
  )
})

const Facets = ({ chosen, rows, filter, names, date, onToggle }: FiltersProps) =>
  facets.map((facet) => (
    <OneFacet
      key={facet}
      facet={facet}
      chosen={chosen[facet]}
      rows={rows}
      filter={filter}
      names={names}
      date={date}
      onToggle={onToggle}
    />
  ))

const Sheet = (props: FiltersProps) => {
  const { t } = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const { total } = tallyOf(props.shown)
  const count = facets.reduce((sum, facet) => sum + props.filter[facet].length, 0)
  return (
    <>
      <Button className={styles['open']} onClick={() => dialog.current?.showModal()}>
        {t.filters.open(count)}
      </Button>
      <dialog ref={dialog} className={styles['sheet']} aria-label={t.filters.title}>
        <div className={styles['sheetHead']}>
          <strong>{t.filters.title}</strong>
          <Button look="primary" onClick={() => dialog.current?.close()}>
            {t.filters.show(total, props.shown.length - total)}
          </Button>
        </div>
        <Facets {...props} />
      </dialog>
    </>
  )
}

/**
 * The filters: open at the side where there is room, in a sheet on a phone; the summary is always in sight.
 */
export const Filters = ({ chosen, shared, ...summary }: FiltersProps) => {
  const isWide = useIsWide()
  return (
    <>
      {!isWide && <Sheet {...summary} chosen={chosen} shared={shared} />}
      <FilterSummary {...summary} />
      {/* With its room from the start: what comes later must not move what a reader is about to choose. */}
      <div className={styles['find']}>
        <Stage at="when quiet">
          <Later>
            <SiteFinder {...shared} />
          </Later>
        </Stage>
      </div>
      {isWide && <Facets {...summary} chosen={chosen} shared={shared} />}
    </>
  )
}
