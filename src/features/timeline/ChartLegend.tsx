import { type ReactNode, useId } from 'react'
import type { Segment } from '#src/domain/sites/presence.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { ChartDefinitions } from './ChartDefinitions.tsx'
import styles from './ChartLegend.module.css'
import { Bar } from './LaneBars.tsx'
import { MarkIcon } from './MarkGlyph.tsx'
import { colors } from '#src/draw/chart-colors.ts'

const WIDTH = 28
const HEIGHT = 16

const Sample = ({ children }: { children: ReactNode }) => (
  <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
    {children}
  </svg>
)

const samples = {
  open: { status: 'open', documented: true },
  'operations-ceased': { status: 'operations-ceased', documented: true },
  'access-lost': { status: 'access-lost', documented: true },
  fade: { status: 'open', documented: false },
} as const satisfies Record<string, Pick<Segment, 'status' | 'documented'>>

/** What the bars and lines of the chart mean; the shapes of the marks stand on the buttons of the event types. */
export const ChartLegend = () => {
  const { t } = useTexts()
  const id = useId()
  const fill = { fadeIn: `${id}in`, fadeOut: `${id}out` }
  const bar = (sample: keyof typeof samples) => (
    <Sample>
      <Bar
        segment={{ ...samples[sample], from: '2024-01-01', to: '2024-02-01' }}
        x={(day) => (day === '2024-01-01' ? 1 : WIDTH - 1)}
        start={1}
        y={HEIGHT / 2}
        thick={12}
        fill={fill}
      />
    </Sample>
  )
  return (
    <ul aria-label={t.timeline.legend} data-export-legend className={styles['legend']}>
      <li>
        <svg width={0} height={0} aria-hidden="true" className="visually-hidden">
          <ChartDefinitions {...fill} hatch={`${id}late`} />
        </svg>
        {bar('open')} {t.words.status.open}
      </li>
      <li>
        {bar('operations-ceased')} {t.words.status['operations-ceased']}
      </li>
      <li>
        {bar('access-lost')} {t.words.status['access-lost']}
      </li>
      <li>
        {bar('fade')} {t.timeline.legendFade}
      </li>
      <li>
        <Sample>
          <rect x={1} y={5} width={WIDTH - 2} height={6} fill={`url(#${id}late)`} />
          <path d="M1,3V13" stroke={colors.orange} strokeWidth={1.5} />
        </Sample>{' '}
        {t.timeline.legendLate}
      </li>
      <li>
        <MarkIcon shape="planned" /> {t.timeline.legendPlanned}
      </li>
      <li>
        <MarkIcon shape="missed" /> {t.timeline.legendMissed}
      </li>
      <li>
        <Sample>
          <path d="M1,8H22" stroke={colors.ink} strokeWidth={1.5} />
          <circle cx={22} cy={8} r={4} fill={colors.soft} />
        </Sample>{' '}
        {t.timeline.legendSpan}
      </li>
    </ul>
  )
}
