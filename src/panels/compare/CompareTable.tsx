import type { CompareTable as Table } from '#src/text/compare-tables.ts'
import { Citations } from '#src/ui/Citations.tsx'
import { CitationsProvider, type CitationsValue } from '#src/ui/CitationsContext.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'

type CompareTableProps = {
  table: Table
  /** How the documents of each mission are named, by its id. */
  citations: ReadonlyMap<string, CitationsValue>
  isLong?: boolean
}

/** A table of a comparison; each row cites the documents of its own mission. */
export const CompareTable = ({ table, citations, isLong = false }: CompareTableProps) => (
  <DataTable
    caption={table.name}
    isLong={isLong}
    columns={table.header.map((label, index) => ({ label, isNumber: table.numbers.includes(index) }))}
    rows={table.rows.map(({ key, mission, cells, sources }) => {
      const value = citations.get(mission)
      const cited =
        sources && value ? (
          <CitationsProvider key="sources" value={value}>
            <Citations ids={sources} />
          </CitationsProvider>
        ) : null
      return { key, cells: sources === null ? cells : [...cells, cited] }
    })}
  />
)
