import type { ReactNode } from 'react'
import type { citeMark } from './cite-mark.ts'
import styles from './DataTable.module.css'

type Column = { label: string; isNumber?: boolean }

type DataTableProps = {
  caption: string
  /** The first column heads the rows. */
  columns: readonly Column[]
  /** `mark`: attributes by which a link finds the row (cite-mark.ts). */
  rows: readonly { key: string; cells: readonly ReactNode[]; mark?: ReturnType<typeof citeMark> }[]
  /** A long table scrolls in its own box. */
  isLong?: boolean
  /** On a phone a row becomes a paragraph with column names; tables of short numbers stay tables. */
  stacks?: boolean
}

const labelOf = ({ label }: Column): string | undefined => (label === '' ? undefined : label)

/** A table with a caption and named columns, for what a chart shows and for lists of figures. */
export const DataTable = ({ caption, columns, rows, isLong = false, stacks = true }: DataTableProps) => {
  const table = (
    <table className={[styles['table'], stacks && styles['stacked']].filter(Boolean).join(' ')}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.label} scope="col" className={column.isNumber ? styles['number'] : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells, mark }) => (
          <tr key={key} {...mark}>
            <th scope="row">{cells[0]}</th>
            {columns.slice(1).map((column, index) => (
              <td
                key={column.label}
                data-label={labelOf(column)}
                className={column.isNumber ? styles['number'] : undefined}
              >
                {cells[index + 1]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (!isLong) return table
  // A box that scrolls must be reachable with the keyboard, and then it needs a name.
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['scroll']} aria-label={caption} tabIndex={0}>
      {table}
    </section>
  )
}
