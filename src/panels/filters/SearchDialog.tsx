import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { lastDay } from '#src/domain/dates/dates.ts'
import type { Model } from '#src/domain/page/model.ts'
import {
  type SearchEntry,
  type SearchTarget,
  findEntries,
  searchEntries,
  searchGroups,
} from '#src/domain/page/search-entries.ts'
import { noFilter } from '#src/domain/view/filters.ts'
import { valueOr } from '#src/queries/file-result.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { OverPage } from '#src/ui/OverPage.tsx'
import { SearchForm } from '#src/ui/SearchForm.tsx'
import { rememberOpener } from '#src/ui/opener.ts'
import type { SetView } from '#src/url/use-view.ts'
import type { View } from '#src/url/view.ts'
import { SearchResult } from './SearchResult.tsx'
import styles from './SiteFinder.module.css'

type SearchDialogProps = {
  files: MissionFiles
  view: View
  model: Model
  setView: SetView
  onClose: () => void
}

/** How many of a group are listed before another word is asked for. */
const most = 8

const nothing = { records: [], problems: [] }

/** The view at what was looked for. A filter stands alone: what hid it before is taken away. */
const viewAt = (target: SearchTarget, view: View, covered: string): View => {
  switch (target.to) {
    case 'site':
      return { ...view, site: target.site, cited: null }
    case 'line':
      return { ...view, site: target.site, cited: `line ${target.line}` }
    case 'day': {
      // What is planned for later is on the timeline of the last day that is documented.
      const date = lastDay(target.date) <= lastDay(covered) ? target.date : null
      return { ...view, tab: 'timeline', timelineView: 'events', date, cited: 'chart timeline' }
    }
    default:
      return { ...view, filter: { ...noFilter, [target.facet]: [target.value] }, cited: null }
  }
}

/** Up and down go through the field and the links under it. */
const walk = (event: KeyboardEvent<HTMLDialogElement>): void => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, li a')]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

/** A field over everything that has a name, and under it what was found, by kind, each a link to it. */
export const SearchDialog = ({ files, view, model, setView, onClose }: SearchDialogProps) => {
  const { t } = useTexts()
  const [typed, setTyped] = useState('')
  const results = useRef<HTMLDivElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const contributors = valueOr(files.contributors, nothing).records
  const contingents = valueOr(files.contingents, nothing).records
  const { base, rows } = model
  const entries = useMemo(
    () => searchEntries({ base, rows }, contributors, contingents),
    [base, rows, contributors, contingents],
  )
  const found = findEntries(entries, typed)
  const keep = useCallback((element: HTMLDialogElement) => {
    dialog.current = element
  }, [])
  const go = ({ target }: SearchEntry) => {
    // The focus goes back to the button first: from there the reader is taken to the site.
    dialog.current?.close()
    if (target.to === 'site') rememberOpener(target.site)
    setView(viewAt(target, view, base.mission.coverage.mission))
  }
  return (
    <OverPage title={t.finding.title} onOpen={keep} onClose={onClose} onKeyDown={walk}>
      <SearchForm
        label={t.finding.field}
        typed={typed}
        onType={setTyped}
        found={typed.trim() === '' ? '' : t.finding.found(found.length)}
        onEnter={() => results.current?.querySelector('a')?.click()}
      />
      {typed.trim() !== '' && found.length === 0 && (
        <p className={styles['small']}>{t.finding.none(typed.trim())}</p>
      )}
      <div ref={results}>
        {searchGroups.map((group) => {
          const own = found.filter((entry) => entry.group === group)
          if (own.length === 0) return null
          return (
            <section key={group} className={styles['group']} aria-label={t.finding.groups[group]}>
              <h3>{t.finding.groups[group]}</h3>
              <ul>
                {own.slice(0, most).map((entry) => (
                  <SearchResult
                    key={entry.key}
                    entry={entry}
                    view={viewAt(entry.target, view, base.mission.coverage.mission)}
                    onGo={() => go(entry)}
                  />
                ))}
              </ul>
              {own.length > most && <p className={styles['small']}>{t.finding.more(own.length - most)}</p>}
            </section>
          )
        })}
      </div>
    </OverPage>
  )
}
