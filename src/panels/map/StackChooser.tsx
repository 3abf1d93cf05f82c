import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { statusWord } from '#src/text/status-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { StatusIcon } from '#src/ui/StatusIcon.tsx'
import { properName } from '#src/ui/shown-text.tsx'
import styles from './StackChooser.module.css'

type StackChooserProps = {
  rows: readonly SiteRow[]
  onSelect: (id: string) => void
  onClose: () => void
}

/** The sites that lie on one another at this zoom, to choose from. */
export const StackChooser = ({ rows, onSelect, onClose }: StackChooserProps) => {
  const { t, language } = useTexts()
  const list = useRef<HTMLUListElement>(null)
  useEffect(function focusFirstSiteAndGoBack() {
    const before = document.activeElement
    const frame = list.current?.closest('section')?.parentElement
    list.current?.querySelector('button')?.focus()
    return () => {
      // A frame later the map shows the choice, and the mark that opened this list may stand for another
      // site, or be gone.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return
        const chosen = frame?.querySelector('[role=button][aria-pressed=true]')
        const back = before?.isConnected ? before : chosen
        if (back instanceof HTMLElement || back instanceof SVGElement) back.focus()
      })
    }
  }, [])
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
  }
  return (
    <section aria-label={t.legend.choose} className={styles['chooser']}>
      <div className={styles['head']}>
        <strong>{t.legend.choose}</strong>
        <Button aria-label={t.words.close} onClick={onClose} onKeyDown={closeOnEscape}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      <ul ref={list}>
        {rows.map(({ site, status }) => (
          <li key={site.id}>
            <button
              type="button"
              className={styles['site']}
              onClick={() => onSelect(site.id)}
              onKeyDown={closeOnEscape}
            >
              <StatusIcon status={status.name} />
              <span>
                {properName(site.name, language)}
                <span className={styles['status']}>{statusWord(status, t)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
