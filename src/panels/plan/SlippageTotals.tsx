import { memo } from 'react'
import { formatNumber } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import {
  type SlippageRow,
  type SlippageTotals as Totals,
  slippageKinds,
  slippageTotals,
} from '#src/domain/plans/slippage.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'
import styles from './Plan.module.css'
import { PlanIcon } from './PlanIcon.tsx'
import { sameRows } from './same-rows.ts'

const Table = ({ rows, names }: { rows: readonly SlippageRow[]; names: Names }) => {
  const { t, language } = useTexts()
  const { provinces, all } = slippageTotals(rows)
  const line = (key: string, name: string, totals: Totals) => ({
    key,
    cells: [
      name,
      ...slippageKinds.map((kind) =>
        totals[kind] === 0 ? (
          ''
        ) : (
          <span key={kind} className={styles['mark']}>
            <PlanIcon name={kind} /> {formatNumber(totals[kind], language)}
          </span>
        ),
      ),
      formatNumber(
        slippageKinds.reduce((sum, kind) => sum + totals[kind], 0),
        language,
      ),
    ],
  })
  return (
    <DataTable
      caption={t.plan.totals}
      columns={[
        { label: t.plan.columns.place },
        ...slippageKinds.map((kind) => ({ label: t.plan.outcomeHead[kind], isNumber: true })),
        { label: t.plan.columns.total, isNumber: true },
      ]}
      rows={[
        ...provinces.map(({ province, totals }) =>
          line(
            province ?? 'mission',
            province === null ? t.plan.wholeMission : names.province(province),
            totals,
          ),
        ),
        line('all', t.plan.columns.total, all),
      ]}
    />
  )
}

/** How many planned dates had which outcome: per province, for the mission as a whole, and in all. */
export const SlippageTotals = memo(Table, sameRows)
