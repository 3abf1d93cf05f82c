import { createPortal } from 'react-dom'
import { siteRemarks } from '#src/domain/remarks/remark-code.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { remarkPins } from '#src/draw/remark-mark.ts'
import { Scene } from '#src/ui/Scene.tsx'
import { useViewPart } from '#src/url/use-view.ts'
import styles from './SymbolLayer.module.css'
import { useLayerPoints } from './use-layer-points.ts'

/**
 * The reader's remarks at the sites shown, with the numbers of the list beside the map, which says them. They
 * are signs only: pointed at, the mark of the site under them answers.
 */
export const RemarkMarks = ({ rows, pane }: { rows: readonly SiteRow[]; pane: HTMLElement }) => {
  const note = useViewPart('note')
  const toPoint = useLayerPoints()
  const items = remarkPins(siteRemarks(note), rows, toPoint)
  if (items.length === 0) return null
  return createPortal(
    <svg className={styles['layer']} width="1" height="1" aria-hidden="true" pointerEvents="none">
      <Scene items={items} />
    </svg>,
    pane,
  )
}
