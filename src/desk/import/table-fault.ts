import type { TableFaultName } from '#src/domain/desk/import/cells.ts'

/** Why a table is not read; `at`: a few letters of the place. */
export type TableFault = { why: TableFaultName; at: string }

/** Thrown by the readers of tables; read-table.ts hands it out as a value. */
export class TableError extends Error {
  readonly fault: TableFault

  constructor(why: TableFaultName, at = '') {
    super(why)
    this.fault = { why, at }
  }
}
