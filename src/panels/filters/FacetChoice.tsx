import { memo } from 'react'
import { formatNumber } from '#src/domain/names/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './FacetGroup.module.css'
import type { FacetOption } from './facet-options.ts'

type FacetChoiceProps = FacetOption & { id: string; chosen: boolean; onToggle: (value: string) => void }

const Choice = ({ id, value, label, count, chosen, onToggle }: FacetChoiceProps) => {
  const { language } = useTexts()
  return (
    <li>
      <label className={styles['option']} htmlFor={id}>
        <input type="checkbox" id={id} checked={chosen} onChange={() => onToggle(value)} />
        <span className={styles['label']}>{label}</span>
        <span className={styles['count']}>{formatNumber(count, language)}</span>
      </label>
    </li>
  )
}

/** One value of a facet as a check box, with the number of sites that it would show. */
export const FacetChoice = memo(Choice)
