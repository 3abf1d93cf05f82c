import { useCallback, useMemo, useRef } from 'react'
import { type Facet, facets, toggle } from '#src/domain/filters.ts'
import { formatDate } from '#src/domain/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { useIsWide } from '#src/ui/use-is-wide.ts'
import { FacetGroup } from './FacetGroup.tsx'
import { FilterSummary, type FilterSummaryProps } from './FilterSummary.tsx'
import styles from './Filters.module.css'
import { facetOptions } from './facet-options.ts'

type OneFacetProps = Omit<FilterSummaryProps, 'shown'> & { facet: Facet }

const OneFacet = ({ facet, rows, filter, names, date, onChange }: OneFacetProps) => {
  const { t, language } = useTexts()
  const options = useMemo(() => facetOptions(facet, rows, filter, names, t), [facet, rows, filter, names, t])
  const onToggle = useCallback(
    (value: string) => onChange(toggle(filter, facet, value)),
    [filter, facet, onChange],
  )
  return (
    <FacetGroup
      title={facet === 'statuses' ? t.filters.statusOn(formatDate(date, language)) : t.filters.facet[facet]}
      options={options}
      onToggle={onToggle}
    />
  )
}

const Facets = (props: FilterSummaryProps) =>
  facets.map((facet) => <OneFacet key={facet} facet={facet} {...props} />)

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
