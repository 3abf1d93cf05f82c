import { type MouseEvent, memo, useEffect, useRef } from 'react'
import { formatDate, formatNumber } from '#src/domain/names/formats.ts'
import { hostOf, languageName } from '#src/domain/sources/source-list.ts'
import { type Usage, countUsages } from '#src/domain/sources/source-usage.ts'
import type { CitedSource } from '#src/domain/sources/cited-source.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './SourceEntry.module.css'
import { UsageList } from './UsageList.tsx'

type SourceEntryProps = {
  source: CitedSource
  usages: readonly Usage[]
  isSelected: boolean
  /** The search does not find it; it is here because it was opened from a figure. */
  isOutsideSearch: boolean
  onSelect: (id: string | null) => void
  onOpenUsage: (usage: Usage) => void
}

const Facts = ({ source }: { source: CitedSource }) => {
  const { t, language } = useTexts()
  return (
    <p className={styles['facts']}>
      <strong>{source.publisher}</strong>
      <span>{source.date ? formatDate(source.date, language) : t.sources.noDate}</span>
      <span>{languageName(source.lang, language)}</span>
      <span>{t.kinds.sourceKind[source.kind]}</span>
      <a href={source.url} target="_blank" rel="noreferrer noopener">
        {hostOf(source.url)} <Icon name="away" size={9} />
        <span className="visually-hidden"> ({t.sources.newTab})</span>
      </a>
    </p>
  )
}

/**
 * One document and what rests on it. Only the selected one is open, so the link to the page opens it again.
 */
const Entry = ({ source, usages, isSelected, isOutsideSearch, onSelect, onOpenUsage }: SourceEntryProps) => {
  const { t, language } = useTexts()
  const entry = useRef<HTMLLIElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(
    function arrive() {
      if (!isSelected || !entry.current) return
      entry.current.scrollIntoView({ block: 'nearest' })
      // Who opened it by its own sign stays there, and who walks through the tabs stays on them.
      const from = document.activeElement
      if (!entry.current.contains(from) && from?.getAttribute('role') !== 'tab')
        heading.current?.focus({ preventScroll: true })
    },
    [isSelected],
  )
  const toggle = (event: MouseEvent) => {
    event.preventDefault()
    onSelect(isSelected ? null : source.id)
  }
  return (
    <li ref={entry} className={styles['entry']} aria-current={isSelected ? 'true' : undefined}>
      <h3 className={styles['title']} ref={heading} tabIndex={isSelected ? -1 : undefined}>
        {source.descriptive && '['}
        <span lang={source.titleLang}>{source.title}</span>
        {source.descriptive && ']'}
      </h3>
      <Facts source={source} />
      {isSelected && isOutsideSearch && <p className={styles['facts']}>{t.sources.outsideSearch}</p>}
      {usages.length === 0 ? (
        <p className={styles['facts']}>{t.sources.restsNothing}</p>
      ) : (
        <details open={isSelected}>
          <summary className={styles['summary']} onClick={toggle}>
            {t.sources.rests(formatNumber(countUsages(usages), language))}
          </summary>
          {isSelected && <UsageList usages={usages} onOpen={onOpenUsage} />}
        </details>
      )}
    </li>
  )
}

export const SourceEntry = memo(Entry)
