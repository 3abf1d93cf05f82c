import type { EstimateSeries } from '#src/domain/strength/estimate-series.ts'
import { estimateCell } from '#src/text/estimate-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'

type EstimateTableProps = { series: EstimateSeries; names: readonly string[]; caption: string }

/**
 * The estimates year by year; each is about so many, or at least about so many where a symbol has no size.
 */
export const EstimateTable = ({ series, names, caption }: EstimateTableProps) => {
  const { t, language } = useTexts()
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
          ...series.bands.map(({ cells }) => (cells[index] ? estimateCell(cells[index], t, language) : '')),
          series.totals[index] ? estimateCell(series.totals[index], t, language) : '',
        ],
      }))}
    />
  )
}
