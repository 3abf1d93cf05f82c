import { useMemo, useState } from 'react'
import { formatNumber } from '#src/domain/names/formats.ts'
import { citedIn } from '#src/domain/sources/cited-source.ts'
import { countSourceKinds, searchSources, sortSources } from '#src/domain/sources/source-list.ts'
import type { Usage } from '#src/domain/sources/source-usage.ts'
import type { Source } from '#src/schema/source.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { type SourceChoice, SourceControls } from './SourceControls.tsx'
import { SourceEntry } from './SourceEntry.tsx'
import styles from './Sources.module.css'

type SourcesProps = {
  sources: readonly Source[]
  /** What rests on each document (domain/source-usage.ts). */
  usage: ReadonlyMap<string, readonly Usage[]>
  /** The document that is open. */
  selected: string | null
  onSelect: (id: string | null) => void
  onOpenUsage: (usage: Usage) => void
}

const everything: SourceChoice = { search: '', kind: null, order: 'newest' }

const noUsage: readonly Usage[] = []

/** Every document cited: searchable, by kind and date, with what rests on it. */
export const Sources = ({ sources, usage, selected, onSelect, onOpenUsage }: SourcesProps) => {
  const { t, language } = useTexts()
  const [choice, setChoice] = useState(everything)
  const cited = useMemo(() => sources.map((source) => citedIn(source, language)), [sources, language])
  const found = searchSources(cited, choice.search)
  const matching = new Set(found.filter((source) => choice.kind === null || source.kind === choice.kind))
  const listed = cited.filter((source) => matching.has(source) || source.id === selected)
  const number = (value: number) => formatNumber(value, language)
  return (
    <div className={styles['sources']}>
      <SourceControls choice={choice} onChange={setChoice} counts={countSourceKinds(found)} />
      <p className={styles['sentence']}>
        <output>{t.sources.count(number(matching.size), number(sources.length))}</output> ·{' '}
        {t.sources.bracketsHint}
      </p>
      {matching.size === 0 && (
        <Notice tone="info">
          <p>{t.sources.none}</p>
          <Button look="link" onClick={() => setChoice({ ...everything, order: choice.order })}>
            {t.sources.clear}
          </Button>
        </Notice>
      )}
      <ul>
        {sortSources(listed, choice.order, language).map((source) => (
          <SourceEntry
            key={source.id}
            source={source}
            usages={usage.get(source.id) ?? noUsage}
            isSelected={source.id === selected}
            isOutsideSearch={!matching.has(source)}
            onSelect={onSelect}
            onOpenUsage={onOpenUsage}
          />
        ))}
      </ul>
    </div>
  )
}
