import type { StrengthSeries } from '#src/domain/strength/strength-series.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { colors } from '#src/draw/chart-colors.ts'
import styles from './Strength.module.css'
import { StrengthGlyph } from './StrengthGlyph.tsx'
import { qualifiers } from '#src/schema/qualifiers.ts'

const Step = ({ dash }: { dash?: string }) => (
  <svg width={28} height={16} aria-hidden="true">
    <path
      d={dash ? 'M1,8H27' : 'M1,4H14V12H27'}
      fill="none"
      stroke={colors.blue}
      strokeWidth={2.5}
      strokeDasharray={dash}
    />
  </svg>
)

/** How ceilings and points read; only qualifiers that occur. */
export const StrengthLegend = ({ series }: { series: readonly StrengthSeries[] }) => {
  const { t } = useTexts()
  const used = new Set(series.flatMap(({ points }) => points.map(({ quantity }) => quantity.qualifier)))
  return (
    <ul data-export-legend className={styles['legend']} aria-label={t.strength.legend}>
      <li>
        <Step /> {t.strength.ceiling}
      </li>
      <li>
        <Step dash="3 3" /> {t.strength.ceilingSinceUnknown}
      </li>
      {qualifiers
        .filter((qualifier) => used.has(qualifier))
        .map((qualifier) => (
          <li key={qualifier}>
            <svg width={16} height={16} viewBox="-8 -8 16 16" aria-hidden="true">
              <StrengthGlyph qualifier={qualifier} />
            </svg>{' '}
            {t.strength.point[qualifier]}
          </li>
        ))}
      <li>
        <svg width={28} height={16} aria-hidden="true">
          <path d="M1,8H13" stroke={colors.green} strokeWidth={1.5} />
          <path d="M15,8H27" stroke={colors.green} strokeWidth={1.5} strokeDasharray="2 2" />
        </svg>{' '}
        {t.strength.monthOnly}
      </li>
    </ul>
  )
}
