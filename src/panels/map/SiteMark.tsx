import { type KeyboardEvent, memo } from 'react'
import type { Language } from '#src/domain/names/formats.ts'
import type { MarkStack, PlacedSite } from '#src/domain/geo/map-marks.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import type { Stack } from '#src/domain/geo/stacks.ts'
import { isPresentAgain } from '#src/domain/sites/status.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import type { PublisherOf } from '#src/text/other-dates.ts'
import { statusPhrase } from '#src/text/status-phrase.ts'
import { usePublisher } from '#src/ui/CitationsContext.tsx'
import { StatusSymbol } from '#src/ui/StatusSymbol.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import styles from './SymbolLayer.module.css'

type SiteMarkProps = {
  stack: MarkStack
  isSelected: boolean
  /** Id of what describes the mark while it is pointed at. */
  describedBy: string | undefined
  onPoint: (rows: readonly SiteRow[] | null) => void
  onChoose: (rows: readonly SiteRow[]) => void
}

/** A site with its status; of a stack the first, then how many there are and the names of the others. */
const labelOf = (
  stack: Stack<PlacedSite>,
  t: Texts,
  language: Language,
  publisherOf: PublisherOf,
): string => {
  const { row } = stack.first
  const others = stack.others.map((other) => textIn(other.row.site.name, language))
  const name = `${textIn(row.site.name, language)}, ${statusPhrase(row.status, t, language, publisherOf)}`
  return others.length === 0 ? name : `${name}; ${t.map.stack(others.length + 1, t.words.list(others))}`
}

const rowsOf = (stack: Stack<PlacedSite>): readonly SiteRow[] =>
  [stack.first, ...stack.others].map(({ row }) => row)

const Drawn = ({ stack, isSelected, describedBy, onPoint, onChoose }: SiteMarkProps) => {
  const { t, language } = useTexts()
  const publisherOf = usePublisher()
  const { row, x, y, r } = stack.first
  const choose = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onChoose(rowsOf(stack))
  }
  return (
    <g
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no button of its own
      role="button"
      tabIndex={0}
      aria-label={labelOf(stack, t, language, publisherOf)}
      aria-pressed={isSelected}
      aria-describedby={describedBy}
      className={styles['mark']}
      onClick={() => onChoose(rowsOf(stack))}
      onKeyDown={choose}
      onFocus={() => onPoint(rowsOf(stack))}
      onBlur={() => onPoint(null)}
      onMouseEnter={() => onPoint(rowsOf(stack))}
      onMouseLeave={() => onPoint(null)}
    >
      <circle className={styles['hit']} cx={x} cy={y} r={Math.max(r, 12)} />
      <StatusSymbol
        status={row.status.name}
        r={r}
        x={x}
        y={y}
        approximate={row.site.precision !== 'site'}
        selected={isSelected}
        returned={isPresentAgain(row.status)}
      />
      {stack.number && <circle className={styles['hit']} cx={stack.number.x} cy={stack.number.y} r="7" />}
    </g>
  )
}

const sameMark = (a: PlacedSite, b: PlacedSite | undefined): boolean =>
  b !== undefined && a.row === b.row && a.x === b.x && a.y === b.y && a.r === b.r

const sameStack = (a: MarkStack, b: MarkStack): boolean =>
  a.number?.x === b.number?.x &&
  a.number?.y === b.number?.y &&
  sameMark(a.first, b.first) &&
  a.others.length === b.others.length &&
  a.others.every((mark, index) => sameMark(mark, b.others[index]))

/**
 * One mark of the map, or a stack of them: drawn anew only if a site in it, its place or its size changed.
 */
export const SiteMark = memo(
  Drawn,
  (before, after) =>
    before.isSelected === after.isSelected &&
    before.describedBy === after.describedBy &&
    before.onPoint === after.onPoint &&
    before.onChoose === after.onChoose &&
    sameStack(before.stack, after.stack),
)
