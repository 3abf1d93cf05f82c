import { useRef } from 'react'
import { facets, toggle } from '#src/domain/filters.ts'
import { formatDate } from '#src/domain/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { useIsWide } from '#src/ui/use-is-wide.ts'
import { FacetGroup } from './FacetGroup.tsx'
import { FilterSummary, type FilterSummaryProps } from './FilterSummary.tsx'
import styles from './Filters.module.css'
import { facetOptions } from './facet-options.ts'

const Facets = ({ rows, filter, names, date, onChange }: FilterSummaryProps) => {
  const { t, language } = useTexts()
  return facets.map((facet) => (
    <FacetGroup
      key={facet}
      title={facet === 'statuses' ? t.filters.statusOn(formatDate(date, language)) : t.filters.facet[facet]}
      options={facetOptions(facet, rows, filter, names, t)}
      onToggle={(value) => onChange(toggle(filter, facet, value))}
    />
  ))
}

const Sheet = (props: FilterSummaryProps) => {
  const { t } = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
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
            {t.words.close}
          </Button>
        </div>
        <Facets {...props} />
      </dialog>
    </>
  )
}

/** The filters: open at the side where there is room, in a sheet on a phone; the summary is always in sight. */
export const Filters = (props: FilterSummaryProps) => {
  const isWide = useIsWide()
  return (
    <>
      {!isWide && <Sheet {...props} />}
      <FilterSummary {...props} />
      {isWide && <Facets {...props} />}
    </>
  )
}
