import { lazy } from 'react'
import type { Names } from '#src/domain/names/names.ts'
import type { OutputGroup } from '#src/domain/outputs/output-groups.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Cite } from '#src/ui/Cite.tsx'
import { citeMark } from '#src/ui/cite-mark.ts'
import { InTurn } from '#src/ui/InTurn.tsx'
import { textIn } from '#src/domain/names/text-in.ts'
import { LoneBar } from './LoneBar.tsx'
import { OutputFigure } from './OutputFigure.tsx'
import styles from './OutputGroupCard.module.css'

const OutputChart = lazy(async () => {
  const module = await import('./OutputChart.tsx')
  return { default: module.OutputChart }
})

type OutputGroupCardProps = { group: OutputGroup; names: Names; date: string }

/**
 * The figures of one category and unit, on one axis: a card for a single one, a chart with its figures for
 * several.
 */
export const OutputGroupCard = ({ group, names, date }: OutputGroupCardProps) => {
  const { t, language } = useTexts()
  const unit = textIn(group.unit.label, language)
  const category = t.kinds.outputCategory[group.category]
  const [only, second] = group.rows
  return (
    <section
      className={second ? styles['wide'] : styles['card']}
      {...citeMark(`chart outputs-${group.id}`, t.outputs.group(category, unit))}
    >
      <h4 className={styles['title']}>
        {/* A single figure has its unit right under the heading: only a list of headings needs it there too. */}
        {!second && <span aria-hidden="true">{category}</span>}
        <span className={second ? undefined : 'visually-hidden'}>{t.outputs.group(category, unit)}</span>
      </h4>
      {only && !second && (
        <OutputFigure row={only} names={names} date={date}>
          <LoneBar quantity={only.output.quantity} maximum={group.maximum} />
        </OutputFigure>
      )}
      {second && (
        <div className={styles['columns']}>
          <div className={styles['chart']}>
            <InTurn>
              <OutputChart group={group} names={names} />
            </InTurn>
            <Cite of={`chart outputs-${group.id}`} name={t.outputs.chart(category, unit)} />
          </div>
          <ul className={styles['figures']}>
            {group.rows.map((row) => (
              <li key={row.output.id} className={styles['figure']}>
                <OutputFigure row={row} names={names} date={date} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
