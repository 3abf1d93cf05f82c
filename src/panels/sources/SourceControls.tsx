import { useId } from 'react'
import { formatNumber } from '#src/domain/names/formats.ts'
import { type SourceOrder, sourceOrders } from '#src/domain/sources/source-list.ts'
import type { Source } from '#src/schema/source.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './SourceControls.module.css'
import { sourceKinds } from '#src/schema/names.ts'

/** What the list is narrowed to and how it is sorted. */
export type SourceChoice = { search: string; kind: Source['kind'] | null; order: SourceOrder }

type SourceControlsProps = {
  choice: SourceChoice
  onChange: (choice: SourceChoice) => void
  /** How many documents that the search finds are of each kind. */
  counts: ReadonlyMap<Source['kind'], number>
}

const isOrder = (text: string): text is SourceOrder => (sourceOrders as readonly string[]).includes(text)

/** The search box, the kinds with their counts, and the order. */
export const SourceControls = ({ choice, onChange, counts }: SourceControlsProps) => {
  const { t, language } = useTexts()
  const id = useId()
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const options = [
    { kind: null, label: t.sources.allKinds, count: total },
    ...sourceKinds.map((kind) => ({
      kind,
      label: t.kinds.sourceKind[kind],
      count: counts.get(kind) ?? 0,
    })),
  ]
  return (
    <div className={styles['controls']}>
      <input
        type="search"
        className={styles['search']}
        aria-label={t.sources.search}
        placeholder={t.sources.search}
        value={choice.search}
        onChange={(event) => onChange({ ...choice, search: event.target.value })}
      />
      <fieldset className={styles['kinds']}>
        <legend className="visually-hidden">{t.sources.kinds}</legend>
        {options.map(({ kind, label, count }) => (
          <Button
            key={label}
            aria-pressed={choice.kind === kind}
            className={styles['kind']}
            onClick={() => onChange({ ...choice, kind })}
          >
            {label} <span className={styles['count']}>{formatNumber(count, language)}</span>
          </Button>
        ))}
      </fieldset>
      <label className={styles['order']} htmlFor={id}>
        {t.sources.sort}
        <select
          id={id}
          value={choice.order}
          onChange={({ target }) => isOrder(target.value) && onChange({ ...choice, order: target.value })}
        >
          {sourceOrders.map((order) => (
            <option key={order} value={order}>
              {t.sources.order[order]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
