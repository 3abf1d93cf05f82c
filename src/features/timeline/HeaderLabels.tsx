import { colors } from '#src/draw/chart-colors.ts'
import { FONT } from '#src/draw/timeline/chart-frame-size.ts'
import { type ChartHeader, phaseRowY } from '#src/draw/timeline/chart-header.ts'

/** The texts over the plot: phases with their planned end, and the numbers of resolutions. */
export const HeaderLabels = ({ header }: { header: ChartHeader }) => (
  <>
    {header.phaseLabels.map(({ text, x, row, anchor }) => (
      <text
        key={text}
        x={x}
        y={phaseRowY(row)}
        fontSize={FONT}
        stroke={colors.ground}
        strokeWidth={3}
        paintOrder="stroke"
        fontWeight={600}
        fill={colors.blueDark}
        textAnchor={anchor}
      >
        {text}
      </text>
    ))}
    {header.resolutionLabels.map(({ id, text, x }) => (
      <text
        key={id}
        x={x}
        y={header.resolutionY}
        fontSize={FONT}
        stroke={colors.ground}
        strokeWidth={3}
        paintOrder="stroke"
        fill={colors.blueDark}
        textAnchor="middle"
      >
        {text}
      </text>
    ))}
  </>
)
