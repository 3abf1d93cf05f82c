import { type KeyboardEvent, useMemo } from 'react'
import { createPortal } from 'react-dom'
import type { Language } from '#src/domain/formats.ts'
import { type Mark, markStacks, placeNames } from '#src/domain/map-marks.ts'
import type { NamedPlace } from '#src/domain/map-places.ts'
import type { SiteRow } from '#src/domain/site-row.ts'
import type { Stack } from '#src/domain/stacks.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { statusPhrase } from '#src/text/status-phrase.ts'
import { StatusSymbol } from '#src/ui/StatusSymbol.tsx'
import styles from './SymbolLayer.module.css'
import { useLayerPoints } from './use-layer-points.ts'

type SymbolLayerProps = {
  pane: HTMLElement
  rows: readonly SiteRow[]
  selected: string | null
  maximum: number
  places: readonly NamedPlace[]
  /** Id of the tooltip that describes the pointed mark. */
  tooltipId: string
  pointed: string | null
  onPoint: (rows: readonly SiteRow[] | null) => void
  onChoose: (rows: readonly SiteRow[]) => void
}

const labelOf = (stack: Stack<Mark>, t: Texts, language: Language): string => {
  const { row } = stack.first
  const name = `${row.site.name[language]}, ${statusPhrase(row.status, t, language)}`
  return stack.others.length === 0 ? name : `${name}; ${t.map.stack(stack.others.length + 1)}`
}

const rowsOf = (stack: Stack<Mark>): readonly SiteRow[] =>
  [stack.first, ...stack.others].map(({ row }) => row)

/**
 * The sites as marks in one SVG of the map's pane. React draws them, not Leaflet: each mark can then be focused and named, and
 * a change of date touches only the marks that change.
 */
export const SymbolLayer = (props: SymbolLayerProps) => {
  const { pane, rows, selected, maximum, places, tooltipId, pointed, onPoint, onChoose } = props
  const { t, language } = useTexts()
  const toPoint = useLayerPoints()
  const { stacks, labels } = useMemo(() => {
    const made = markStacks(rows, selected, maximum, toPoint)
    const names = places.map(({ id, text, kind, lat, lon }) => {
      const { x, y } = toPoint({ lat, lon })
      return { id, text, kind, x, y }
    })
    return { stacks: made, labels: placeNames(made, names, language) }
  }, [rows, selected, maximum, places, toPoint, language])
  const towns = places.filter(({ kind }) => kind === 'town')
  const kindOf = new Map(places.map(({ id, kind }) => [id, kind]))
  const choose = (event: KeyboardEvent, stack: Stack<Mark>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onChoose(rowsOf(stack))
  }
  return createPortal(
    <svg className={styles['layer']} width="1" height="1">
      <g aria-hidden="true">
        {towns.map((town) => {
          const { x, y } = toPoint(town)
          return <circle key={town.id} className={styles['town']} cx={x} cy={y} r="1.8" />
        })}
        {labels.places.map((label) => (
          <text
            key={label.id}
            className={styles[kindOf.get(label.id) ?? 'town']}
            x={label.x}
            y={label.y}
            textAnchor={label.anchor}
            fontSize={label.size}
          >
            {label.text}
          </text>
        ))}
      </g>
      {stacks.map((stack) => {
        const { row, x, y, r } = stack.first
        const { id } = row.site
        return (
          <g
            key={id}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no button of its own
            role="button"
            tabIndex={0}
            aria-label={labelOf(stack, t, language)}
            aria-pressed={id === selected}
            aria-describedby={pointed === id ? tooltipId : undefined}
            className={styles['mark']}
            transform={`translate(${x} ${y})`}
            onClick={() => onChoose(rowsOf(stack))}
            onKeyDown={(event) => choose(event, stack)}
            onFocus={() => onPoint(rowsOf(stack))}
            onBlur={() => onPoint(null)}
            onMouseEnter={() => onPoint(rowsOf(stack))}
            onMouseLeave={() => onPoint(null)}
          >
            <circle className={styles['hit']} r={Math.max(r, 12)} />
            <StatusSymbol
              status={row.status.name}
              r={r}
              approximate={row.site.precision !== 'site'}
              selected={id === selected}
            />
            {stack.others.length > 0 && (
              <g transform={`translate(${r * 0.8 + 3} ${-r * 0.8 - 3})`}>
                <circle className={styles['badge']} r="7" />
                <text className={styles['count']} textAnchor="middle" y="3.5">
                  {stack.others.length + 1}
                </text>
              </g>
            )}
          </g>
        )
      })}
      <g aria-hidden="true">
        {labels.sites.map((label) => (
          <text
            key={label.id}
            className={label.id === selected ? styles['siteSelected'] : styles['site']}
            x={label.x}
            y={label.y}
            textAnchor={label.anchor}
            fontSize={label.size}
          >
            {label.text}
          </text>
        ))}
      </g>
    </svg>,
    pane,
  )
}
