import { type MouseEvent, type SyntheticEvent, useState } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './Citations.module.css'
import { useCitations } from './CitationsContext.tsx'

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

const CitationLink = ({ id }: { id: string }) => {
  const { cite, open } = useCitations()
  const citation = cite(id)
  // Renews the link before anybody can follow it: the view may have changed since the last render.
  const renew = (event: SyntheticEvent<HTMLAnchorElement>) => {
    event.currentTarget.href = cite(id).href
  }
  return (
    <a
      href={citation.href}
      title={citation.title}
      onPointerEnter={renew}
      onPointerDown={renew}
      onFocus={renew}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        open(id)
      }}
    >
      {citation.label}
    </a>
  )
}

/** The sources of a figure: the first `first` by short name, the others one click away. */
export const Citations = ({ ids, first = 1 }: { ids: readonly string[]; first?: number }) => {
  const { t } = useTexts()
  const [all, setAll] = useState(false)
  const shown = all ? ids : ids.slice(0, first)
  const more = ids.length - shown.length
  return (
    <span className={styles['citations']}>
      {shown.map((id) => (
        <CitationLink key={id} id={id} />
      ))}
      {more > 0 && (
        <button
          type="button"
          className={styles['more']}
          aria-label={t.words.moreSourcesLabel(more)}
          onClick={() => setAll(true)}
        >
          {t.words.moreSources(more)}
        </button>
      )}
    </span>
  )
}
