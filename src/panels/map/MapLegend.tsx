import { memo, useCallback } from 'react'
import { formatNumber } from '#src/domain/names/formats.ts'
import { legendSteps, symbolRadius } from '#src/domain/geo/symbol-scale.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { StatusIcon } from '#src/ui/StatusIcon.tsx'
import { StatusSymbol } from '#src/ui/StatusSymbol.tsx'
import { Term } from '#src/ui/Term.tsx'
import styles from './MapLegend.module.css'
import type { SiteStatusName } from '#src/schema/statuses.ts'
import { statusTerms } from '#src/text/glossary-type.ts'

type MapLegendProps = {
  /** Those that its sites can have. */
  statuses: readonly SiteStatusName[]
  maximum: number
  /** The year of the maps behind the sizes, and whether it is an earlier one than the date's. */
  year: number | null
  carried: boolean
  /** Whether a mark on the map carries the triangle. */
  hasReturns: boolean
  isWide: boolean
  /** Hears how large it is, when that changes; null when it is gone. */
  onSize: (size: readonly [width: number, height: number] | null) => void
}

/** What the marks stand for. */
const mapTerms = [...statusTerms, 'estimate'] as const

const Legend = ({ statuses, maximum, year, carried, hasReturns, isWide, onSize }: MapLegendProps) => {
  const { t, language } = useTexts()
  const measure = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined
      // That of the first view, which stood here until now.
      const others = Array.from(element.parentElement?.children ?? []).filter((other) => other !== element)
      for (const other of others) other.remove()
      const observer = new ResizeObserver(([entry]) => {
        const [box] = entry?.borderBoxSize ?? []
        if (box) onSize([Math.ceil(box.inlineSize), Math.ceil(box.blockSize)])
      })
      observer.observe(element)
      return () => {
        observer.disconnect()
        onSize(null)
      }
    },
    [onSize],
  )
  return (
    <details ref={measure} className={styles['legend']} open={isWide}>
      <summary>{t.map.legend}</summary>
      <span className={styles['help']}>
        <Term of={mapTerms} name={t.map.legend} />
      </span>
      <ul>
        {statuses.map((name) => (
          <li key={name}>
            <StatusIcon status={name} />
            {t.words.status[name]}
          </li>
        ))}
        {hasReturns && (
          <li>
            <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
              <path d="M0 -4L5 4L-5 4Z" fill="var(--blue-dark)" />
            </svg>
            {t.legend.returned}
          </li>
        )}
      </ul>
      {maximum > 0 && year !== null && (
        <div className={styles['sizes']}>
          {legendSteps(maximum).map((step) => {
            const r = symbolRadius(step, maximum)
            return (
              <figure key={step}>
                <svg
                  width={r * 2 + 2}
                  height={r * 2 + 2}
                  viewBox={`${-r - 1} ${-r - 1} ${r * 2 + 2} ${r * 2 + 2}`}
                  aria-hidden="true"
                >
                  <StatusSymbol status="open" r={r} />
                </svg>
                <figcaption>{formatNumber(step, language)}</figcaption>
              </figure>
            )
          })}
        </div>
      )}
      {maximum > 0 && year !== null && (
        <p>
          {t.legend.area}, {carried ? t.legend.carried(year) : t.legend.areaOf(year)}. {t.legend.smallest}
        </p>
      )}
      <p>{t.legend.notExact}</p>
    </details>
  )
}

/** What shapes, colours and sizes mean; open where there is room, one tap away on a phone. */
export const MapLegend = memo(Legend)
