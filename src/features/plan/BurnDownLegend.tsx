import { useTexts } from '#src/text/TextContext.tsx'
import { colors } from '#src/draw/chart-colors.ts'
import styles from './Plan.module.css'
import { type GlyphName, PlanIcon } from './PlanGlyph.tsx'
import type { BurnView } from '#src/domain/plans/burn-view.ts'

const LineSample = ({ color, width, dash }: { color: string; width: number; dash?: string }) => (
  <svg width={28} height={16} aria-hidden="true">
    <path d="M1,4H14V12H27" fill="none" stroke={color} strokeWidth={width} strokeDasharray={dash} />
  </svg>
)

/** What the lines and the marks in this chart mean; only marks that occur in it. */
export const BurnDownLegend = ({ view }: { view: BurnView }) => {
  const { t } = useTexts()
  const glyphs = new Map<GlyphName, string>()
  for (const { outcome } of view.deadlines) glyphs.set(outcome, t.plan.deadline[outcome])
  for (const { kind } of view.changes) if (kind !== 'left') glyphs.set(kind, t.plan.change[kind])
  if (view.suspensions.length > 0) glyphs.set('suspension', t.plan.suspension)
  return (
    <ul data-export-legend className={styles['legend']} aria-label={t.plan.legend}>
      <li>
        <LineSample color={colors.blue} width={2.5} /> {t.plan.lineActual(view.step)}
      </li>
      {view.planned.length > 0 && (
        <li>
          <LineSample color={colors.ink} width={1.5} dash="5 3" /> {t.plan.linePlan}
        </li>
      )}
      {[...glyphs].map(([name, label]) => (
        <li key={name}>
          <PlanIcon name={name} /> {label}
        </li>
      ))}
      <li>
        <svg width={16} height={16} aria-hidden="true">
          <path d="M8,0V16" stroke={colors.orange} strokeWidth={2} />
        </svg>{' '}
        {t.plan.cursor}
      </li>
    </ul>
  )
}
