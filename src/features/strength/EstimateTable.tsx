import type { EstimateCell, EstimateSeries } from '#src/domain/strength/estimate-series.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { estimatedTroops } from '#src/text/estimate-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'

type EstimateTableProps = { series: EstimateSeries; names: readonly string[]; caption: string }

/** The estimates year by year; each is about so many, or at least about so many where a symbol has no size. */
export const EstimateTable = ({ series, names, caption }: EstimateTableProps) => {
  const { t, language } = useTexts()
  const write = ({ value, atLeast }: EstimateCell): string =>
    value === 0 && !atLeast
      ? formatNumber(0, language)
      : estimatedTroops({ mean: value, atLeast }, t, language)
  return (
    <DataTable
      caption={caption}
      isLong
      stacks={false}
      columns={[
        { label: t.strength.columns.year },
        ...names.map((label) => ({ label, isNumber: true })),
        { label: t.strength.columns.total, isNumber: true },
      ]}
      rows={series.years.map((year, index) => ({
        key: String(year),
        cells: [
          String(year),
          ...series.bands.map(({ cells }) => (cells[index] ? write(cells[index]) : '')),
          series.totals[index] ? write(series.totals[index]) : '',
        ],
      }))}
    />
  )
}
