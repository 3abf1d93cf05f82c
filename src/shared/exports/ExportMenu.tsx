import { useId, useState } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { printPage } from '#src/ui/print-page.ts'
import { EmbedItem } from './EmbedItem.tsx'
import styles from './ExportMenu.module.css'
import { ExportState } from './ExportState.tsx'
import type { ExportWish, Exportable } from './exportable.ts'
import { useExport } from './use-export.ts'

const scales = [1, 2, 3, 4] as const

type Scale = (typeof scales)[number]

const isScale = (value: number): value is Scale => scales.some((scale) => scale === value)

/** The files that one panel can leave as. What each is made with is loaded when it is asked for. */
export const ExportMenu = ({ exportable }: { exportable: Exportable }) => {
  const { t } = useTexts()
  const id = useId()
  const [scale, setScale] = useState<Scale>(2)
  const [isTransparent, setIsTransparent] = useState(false)
  const { state, save, copy, cancel, forget } = useExport(exportable)
  const background = isTransparent ? null : '#ffffff'
  const item = (label: string, wish: ExportWish) => (
    <Button onClick={() => void save(wish)} disabled={state.name === 'working'}>
      {label}
    </Button>
  )
  return (
    <details
      className={styles['menu']}
      // On a low screen it would open below what is seen of the page.
      onToggle={({ currentTarget: { open, lastElementChild } }) => {
        if (open) lastElementChild?.scrollIntoView({ block: 'nearest' })
      }}
    >
      <summary className={styles['summary']} aria-label={t.exports.menuFor(exportable.panel)}>
        {t.exports.menu}
      </summary>
      <div className={styles['items']}>
        {exportable.picture && (
          <>
            <p className={styles['choices']}>
              <label htmlFor={`${id}-scale`}>{t.exports.scale}</label>
              <select
                id={`${id}-scale`}
                value={scale}
                onChange={(event) => {
                  const chosen = Number(event.target.value)
                  if (isScale(chosen)) setScale(chosen)
                }}
              >
                {scales.map((times) => (
                  <option key={times} value={times}>
                    {t.exports.scaleTimes(times)}
                  </option>
                ))}
              </select>
              <label htmlFor={`${id}-background`}>{t.exports.background}</label>
              <select
                id={`${id}-background`}
                value={isTransparent ? 'transparent' : 'white'}
                onChange={(event) => setIsTransparent(event.target.value === 'transparent')}
              >
                <option value="white">{t.exports.white}</option>
                <option value="transparent">{t.exports.transparent}</option>
              </select>
            </p>
            {item(t.exports.png, { format: 'png', scale, background })}
            {item(t.exports.svg, { format: 'svg', background })}
            <Button onClick={() => void copy(scale)} disabled={state.name === 'working'}>
              {t.exports.copy}
            </Button>
          </>
        )}
        {item(t.exports.csv, { format: 'csv' })}
        {item(t.exports.zip, { format: 'zip' })}
        {item(t.exports.evidence, { format: 'evidence' })}
        {item(t.exports.json, { format: 'json' })}
        {exportable.layer && (
          <>
            {item(t.exports.geojson, { format: 'geojson' })}
            {item(t.exports.kml, { format: 'kml' })}
          </>
        )}
        <Button
          onClick={({ currentTarget }) =>
            void printPage({ above: !currentTarget.closest('[role=tabpanel]') })
          }
        >
          {t.exports.print}
        </Button>
        <EmbedItem exportable={exportable} />
        <ExportState state={state} onCancel={cancel} onDismiss={forget} />
      </div>
    </details>
  )
}
