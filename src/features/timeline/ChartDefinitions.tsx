import { colors } from '#src/draw/chart-colors.ts'

type ChartDefinitionsProps = { fadeIn: string; fadeOut: string; hatch: string }

/** The fillings that the chart's shapes name by id: two veils for what is not documented and the hatching for lateness. */
export const ChartDefinitions = ({ fadeIn, fadeOut, hatch }: ChartDefinitionsProps) => (
  <defs>
    <linearGradient id={fadeIn}>
      <stop offset="0" stopColor={colors.ground} stopOpacity={0.95} />
      <stop offset="1" stopColor={colors.ground} stopOpacity={0} />
    </linearGradient>
    <linearGradient id={fadeOut}>
      <stop offset="0" stopColor={colors.ground} stopOpacity={0.45} />
      <stop offset="1" stopColor={colors.ground} stopOpacity={0.95} />
    </linearGradient>
    <pattern id={hatch} width={4} height={4} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={4} height={4} fill={colors.ground} />
      <rect width={2.2} height={4} fill={colors.orange} />
    </pattern>
  </defs>
)
