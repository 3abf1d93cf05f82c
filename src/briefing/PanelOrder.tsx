import { useId } from 'react'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './Composer.module.css'
import type { BriefingMaker } from './briefing-wish.ts'
import { type Order, useDragging } from './use-order.ts'

type PanelOrderProps = {
  panels: Order
  left: ReadonlySet<BriefingPanel>
  missing: BriefingMaker['missing']
  onToggle: (panel: BriefingPanel) => void
}

/**
 * Which panels a briefing has, and in which order. Buttons move them, with any keyboard and on any screen; a
 * mouse can drag them, too.
 */
export const PanelOrder = ({ panels, left, missing, onToggle }: PanelOrderProps) => {
  const { t } = useTexts()
  const id = useId()
  const { order, said, moveTo } = panels
  const draggedAs = useDragging(panels)
  const move = (panel: BriefingPanel, by: number) => moveTo(panel, order.indexOf(panel) + by)
  return (
    <fieldset className={styles['group']}>
      <legend>{t.composer.panels}</legend>
      <ol className={styles['panels']}>
        {order.map((panel, index) => {
          const name = t[panel].title
          const isMissing = missing.has(panel)
          return (
            // For a mouse only: the buttons do the same with any keyboard.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li key={panel} {...draggedAs(panel, name)}>
              <label>
                <input
                  type="checkbox"
                  checked={!isMissing && !left.has(panel)}
                  disabled={isMissing}
                  aria-describedby={isMissing ? `${id}-${panel}` : undefined}
                  onChange={() => onToggle(panel)}
                />{' '}
                {name}
              </label>
              {/* A button that is disabled loses the focus, and with it the place in the list. */}
              <Button
                aria-label={t.composer.moveUp(name)}
                aria-disabled={index === 0}
                onClick={() => move(panel, -1)}
              >
                ↑
              </Button>
              <Button
                aria-label={t.composer.moveDown(name)}
                aria-disabled={index === order.length - 1}
                onClick={() => move(panel, 1)}
              >
                ↓
              </Button>
              {isMissing && (
                <p id={`${id}-${panel}`} className={styles['reason']}>
                  {t.composer.missing}
                </p>
              )}
            </li>
          )
        })}
      </ol>
      <output className="visually-hidden">{said}</output>
    </fieldset>
  )
}
