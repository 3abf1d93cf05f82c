import type { ChartSpec } from '#src/draw/chart-spec.ts'
import { writeChart } from './chart.ts'
import type { Part } from './package.ts'
import { officeRelation } from './relations.ts'

/** A native chart and the workbook behind it, as the two parts of a package at their paths. */
export const chartParts = (spec: ChartSpec, path: string, book: string, width?: number): readonly Part[] => {
  const { xml, workbook } = writeChart(spec, width)
  return [
    {
      path,
      type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      content: xml,
      relations: [{ id: 'rId1', type: `${officeRelation}/package`, target: book }],
    },
    { path: book, type: null, content: workbook, relations: [] },
  ]
}
