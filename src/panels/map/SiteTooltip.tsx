import { latLng } from 'leaflet'
import { useMap } from 'react-leaflet'
import type { Names } from '#src/domain/names/names.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { sourcesDiffer, statusSources } from '#src/domain/sites/status.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { estimatePhrase } from '#src/text/estimate-phrase.ts'
import { statusPhrase, statusWord } from '#src/text/status-phrase.ts'
import { useCitations, usePublisher } from '#src/ui/CitationsContext.tsx'
import { StatusIcon } from '#src/ui/StatusIcon.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import { properName } from '#src/ui/shown-text.tsx'
import styles from './SiteTooltip.module.css'

type SiteTooltipProps = {
  id: string
  /** The sites of the mark that is pointed at; none while no mark is. */
  rows: readonly SiteRow[]
  names: Names
}

/** Half of the width that it may take, with its distance from the edges of the map, in pixels. */
const halfWidth = 140

const Lines = ({ row, names }: { row: SiteRow; names: Names }) => {
  const { t, language } = useTexts()
  const { cite } = useCitations()
  const publisherOf = usePublisher()
  const sources = statusSources(row.status, row.site)
  const [first] = sources
  return (
    <div className={styles['site']}>
      <strong>{properName(row.site.name, language)}</strong>
      <p className={styles['status']}>
        <StatusIcon status={row.status.name} size={14} />
        {statusPhrase(row.status, t, language, publisherOf)}
      </p>
      {sourcesDiffer(row.history, row.status) && <p className={styles['differ']}>{t.words.sourcesDiffer}</p>}
      <p>
        {row.contributors.length > 0
          ? row.contributors.map((code) => names.contributor(code)).join(', ')
          : t.sites.contributorsNone}
        {row.kinds.length > 0 && ` · ${row.kinds.map((kind) => t.words.unitKind[kind]).join(', ')}`}
      </p>
      <p>{estimatePhrase(row.estimate, t, language)}</p>
      {row.site.precision !== 'site' && <p>{t.kinds.locationPrecision[row.site.precision]}</p>}
      {first !== undefined && (
        <p className={styles['sources']}>
          {cite(first).label}
          {sources.length > 1 && ` ${t.words.moreSources(sources.length - 1)}`}
        </p>
      )}
    </div>
  )
}

/** A status within a line: « sur les cartes de l’ONU » keeps its capitals. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const Line = ({ row }: { row: SiteRow }) => {
  const { t, language } = useTexts()
  return (
    <li className={styles['status']}>
      <StatusIcon status={row.status.name} size={14} />
      <span>
        {textIn(row.site.name, language)}, {lowered(statusWord(row.status, t))}
      </span>
    </li>
  )
}

/**
 * What a mark on the map stands for, beside it, where the map has more room. Of a stack the first site is
 * told in full and the others by name and status: all of six would not fit on the map, and the list that a
 * press opens leads to each.
 */
export const SiteTooltip = ({ id, rows, names }: SiteTooltipProps) => {
  const map = useMap()
  const [first, ...others] = rows
  if (!first?.site.position) return null
  const { lat, lon } = first.site.position
  const { x, y } = map.latLngToContainerPoint(latLng(lat, lon))
  const { x: width, y: height } = map.getSize()
  const left = Math.min(Math.max(x, halfWidth), Math.max(halfWidth, width - halfWidth))
  return (
    <div
      role="tooltip"
      id={id}
      className={`${styles['tooltip']} ${y < height / 2 ? styles['below'] : styles['above']}`}
      style={{ left, top: y }}
    >
      <Lines row={first} names={names} />
      {others.length > 0 && (
        <ul className={styles['site']}>
          {others.map((row) => (
            <Line key={row.site.id} row={row} />
          ))}
        </ul>
      )}
    </div>
  )
}
