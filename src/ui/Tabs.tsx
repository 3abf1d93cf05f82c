import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Tabs.module.css'
import { scrollRow, useCutEdges } from './use-cut-edges.ts'

type TabsProps<T extends string> = {
  label: string
  tabs: readonly { value: T; label: string }[]
  selected: T
  onSelect: (value: T) => void
  children: ReactNode
}

const move = (event: KeyboardEvent, index: number, count: number): number | null => {
  if (event.key === 'ArrowRight') return (index + 1) % count
  if (event.key === 'ArrowLeft') return (index - 1 + count) % count
  if (event.key === 'Home') return 0
  if (event.key === 'End') return count - 1
  return null
}

/** Tabs after the ARIA pattern: arrow keys move and select; only the selected tab is in the tab order. */
export const Tabs = <T extends string>({ label, tabs, selected, onSelect, children }: TabsProps<T>) => {
  const id = useId()
  const { measure, isCutBefore, isCutAfter } = useCutEdges(selected)
  // For a pointer only: the keyboard and a screen reader reach every tab as they are.
  const edges = [
    { side: 'before', isCut: isCutBefore, direction: -1, icon: 'previous' },
    { side: 'after', isCut: isCutAfter, direction: 1, icon: 'next' },
  ] as const
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = move(
      event,
      tabs.findIndex((tab) => tab.value === selected),
      tabs.length,
    )
    const tab = next === null ? undefined : tabs[next]
    if (!tab || next === null) return
    event.preventDefault()
    onSelect(tab.value)
    event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div>
      <div className={styles['row']}>
        <div role="tablist" aria-label={label} className={styles['list']} ref={measure}>
          {tabs.map((tab) => (
            <button
              key={tab.value}
              type="button"
              role="tab"
              id={`${id}-${tab.value}`}
              aria-selected={tab.value === selected}
              aria-controls={`${id}-panel`}
              tabIndex={tab.value === selected ? 0 : -1}
              className={styles['tab']}
              onClick={() => onSelect(tab.value)}
              onKeyDown={onKeyDown}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {edges.map(
          ({ side, isCut, direction, icon }) =>
            isCut && (
              <span
                key={side}
                aria-hidden="true"
                className={styles[side]}
                onClick={({ currentTarget }) =>
                  scrollRow(currentTarget.parentElement?.firstElementChild ?? null, direction)
                }
              >
                <Icon name={icon} />
              </span>
            ),
        )}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${selected}`}
        className={styles['panel']}
      >
        {children}
      </div>
    </div>
  )
}
