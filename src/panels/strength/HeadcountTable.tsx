import { memo } from 'react'
import type { HeadcountView } from '#src/domain/strength/headcount-view.ts'
import { headcountCells, headcountHeader } from '#src/text/headcount-words.ts'
import type { HeadcountTexts } from '#src/text/load-headcounts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'

type HeadcountTableProps = { view: HeadcountView; words: HeadcountTexts }

const Table = ({ view, words: h }: HeadcountTableProps) => {
  const { language } = useTexts()
  // One document for all is named over the chart; of several, each row names its own.
  const isNamed = view.sourceIds.length > 1
  return (
    <DataTable
      caption={h.table}
      isLong
      stacks={false}
      columns={[
        ...headcountHeader(view, h).map((label) => ({
          label,
          isNumber: label !== h.columns.month && label !== h.columns.mission,
        })),
        ...(isNamed ? [{ label: h.columns.sources }] : []),
      ]}
      rows={view.listed.map((row) => ({
        key: row.id,
        cells: [
          ...headcountCells(row, view, h, language),
          ...(isNamed ? [<Citations key="sources" ids={row.sources} />] : []),
        ],
      }))}
    />
  )
}

/** Every month with its count. */
export const HeadcountTable = memo(Table)
