import { memo } from 'react'
import type { PlacedLabel } from '#src/domain/labels.ts'
import styles from './SymbolLayer.module.css'

type MapNamesProps = { labels: readonly PlacedLabel[]; lookOf: (id: string) => string }

/** Names on the map, where there was room for them; a screen reader has them from the marks and the list. */
export const MapNames = memo(({ labels, lookOf }: MapNamesProps) =>
  labels.map((label) => (
    <text
      key={label.id}
      className={styles[lookOf(label.id)]}
      x={label.x}
      y={label.y}
      textAnchor={label.anchor}
      fontSize={label.size}
    >
      {label.text}
    </text>
  )),
)
