import { formatDate } from '#src/domain/names/formats.ts'
import type { SearchEntry } from '#src/domain/page/search-entries.ts'
import { statusWord } from '#src/text/status-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { shownText } from '#src/ui/shown-text.tsx'
import { serialiseView } from '#src/url/codec.ts'
import type { View } from '#src/url/view.ts'
import styles from './SiteFinder.module.css'

type SearchResultProps = { entry: SearchEntry; view: View; onGo: () => void }

/** One thing that was found: a link to it, with its status, its date or its number of sites. */
export const SearchResult = ({ entry, view, onGo }: SearchResultProps) => {
  const { t, language } = useTexts()
  const { status, date, count } = entry
  const detail = [
    status && statusWord(status, t),
    status?.since && formatDate(status.since.date, language),
    date !== null && formatDate(date, language),
    count !== null && t.sites.count(count),
  ].filter(Boolean)
  return (
    <li>
      <a
        href={serialiseView(view) || '?'}
        onClick={(event) => {
          // A second tab is the browser's own.
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
          event.preventDefault()
          onGo()
        }}
      >
        {shownText(entry.name, language)}
      </a>{' '}
      <span className={styles['small']}>{detail.join(', ')}</span>
    </li>
  )
}
