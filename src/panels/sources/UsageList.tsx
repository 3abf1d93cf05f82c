import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import type { RecordUsage, Usage } from '#src/domain/sources/source-usage.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { quantityPhrase } from '#src/text/phrases.ts'
import { Button } from '#src/ui/Button.tsx'
import { shownText } from '#src/ui/shown-text.tsx'
import styles from './UsageList.module.css'

type UsageListProps = { usages: readonly Usage[]; onOpen: (usage: Usage) => void }

const RecordButton = ({ usage, onOpen }: { usage: RecordUsage; onOpen: (usage: Usage) => void }) => {
  const { t, language } = useTexts()
  const number = usage.quantity ? `${quantityPhrase(usage.quantity, t, language)} ` : ''
  const facts = [t.sources.usageKind[usage.kind], ...(usage.date ? [formatDate(usage.date, language)] : [])]
  return (
    <Button look="link" className={styles['button']} onClick={() => onOpen(usage)}>
      {number}
      {shownText(usage.label, language)} <span className={styles['facts']}>{facts.join(' · ')}</span>
    </Button>
  )
}

/**
 * The records that rest on a document, each a step to where it is shown; records read off maps are only
 * counted.
 */
export const UsageList = ({ usages, onOpen }: UsageListProps) => {
  const { t, language } = useTexts()
  return (
    <ul className={styles['list']}>
      {usages.map((usage) => (
        <li key={`${usage.kind}-${usage.id}`}>
          {usage.count === null ? (
            <RecordButton usage={usage} onOpen={onOpen} />
          ) : (
            t.sources.counted[usage.kind](formatNumber(usage.count, language))
          )}
        </li>
      ))}
    </ul>
  )
}
