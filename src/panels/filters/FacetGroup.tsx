import { type ReactNode, useId, useState } from 'react'
import { fold } from '#src/domain/names/fold.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { FacetChoice } from './FacetChoice.tsx'
import styles from './FacetGroup.module.css'
import type { FacetOption } from './facet-options.ts'

type FacetGroupProps = {
  title: string
  options: readonly FacetOption[]
  chosen: readonly string[]
  onToggle: (value: string) => void
  /** What the values mean, beside the title. */
  help?: ReactNode
}

/** Up to this many values stand open; a longer list gets a search and a button for the rest. */
const short = 6

/** One facet: its values as check boxes with the number of sites that each would show. */
export const FacetGroup = ({ title, options, chosen, onToggle, help }: FacetGroupProps) => {
  const { t } = useTexts()
  const id = useId()
  const [search, setSearch] = useState('')
  const [all, setAll] = useState(false)
  const isLong = options.length > short + 2
  const matching = options.filter((option) => fold(option.label).includes(fold(search.trim())))
  const shown =
    isLong && !all && search.trim() === ''
      ? matching.filter((option, index) => index < short || chosen.includes(option.value))
      : matching
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{title}</legend>
      {help}
      {isLong && (
        <input
          type="search"
          className={styles['search']}
          aria-label={t.filters.search(title)}
          placeholder={t.filters.search(title)}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <ul>
        {shown.map((option) => (
          <FacetChoice
            key={option.value}
            id={`${id}-${option.value}`}
            {...option}
            chosen={chosen.includes(option.value)}
            onToggle={onToggle}
          />
        ))}
      </ul>
      {shown.length === 0 && <p className={styles['none']}>{t.filters.noMatch}</p>}
      {isLong && search.trim() === '' && (
        <Button look="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.filters.showFewer : t.filters.showAll(options.length)}
        </Button>
      )}
    </fieldset>
  )
}
