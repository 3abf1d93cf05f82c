import { memo } from 'react'
import type { MapLabel } from '#src/domain/geo/labels.ts'
import styles from './SymbolLayer.module.css'

type MapNameProps = Omit<MapLabel, 'id'> & { look: string }

const MapName = memo(({ text, x, y, anchor, size, look }: MapNameProps) => (
  <text className={styles[look]} x={x} y={y} textAnchor={anchor} fontSize={size}>
    {text}
  </text>
))

type MapNamesProps = { labels: readonly MapLabel[]; lookOf: (id: string) => string }

/** Names on the map, where there was room for them; a screen reader has them from the marks and the list. */
export const MapNames = memo(({ labels, lookOf }: MapNamesProps) =>
  labels.map(({ id, ...label }) => <MapName key={id} {...label} look={lookOf(id)} />),
)
