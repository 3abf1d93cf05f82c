import type { GatheredFault } from '#src/domain/gathered/rows.ts'

/** Every fault of a file in words; those that are not kept are counted. */
export const faultLines = (
  file: string,
  { faults, faultCount }: { faults: readonly GatheredFault[]; faultCount: number },
): readonly string[] => [
  ...faults.map(
    ({ row, column, found, expected }) =>
      `${file}, row ${row}${column === '' ? '' : `, column ${column}`}: found “${found}”, expected ${expected}`,
  ),
  ...(faultCount > faults.length ? [`${file}: ${faultCount - faults.length} more rows with a fault`] : []),
]
