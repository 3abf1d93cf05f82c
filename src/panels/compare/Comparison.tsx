import { type ReactNode, useMemo } from 'react'
import { comparedMission, isByYears } from '#src/domain/compare/withdrawal.ts'
import { type CountingStep, countingSteps } from '#src/domain/sites/site-tally.ts'
import { compareCharts } from '#src/draw/compare-charts.ts'
import { compareTables } from '#src/text/compare-tables.ts'
import { type CompareWords, compareRemarks, shortNameOf } from '#src/text/compare-words.ts'
import type { CitationsValue } from '#src/ui/CitationsContext.tsx'
import { FileErrors } from '#src/shared/FileErrors.tsx'
import { LiveText } from '#src/ui/LiveText.tsx'
import { Segments } from '#src/ui/Segments.tsx'
import styles from './Compare.module.css'
import { CompareTable } from './CompareTable.tsx'
import type { Compared } from './read-compared.ts'
import { ShareChart } from './ShareChart.tsx'

type ComparisonProps = {
  compared: readonly Compared[]
  counting: CountingStep
  onCounting: (step: CountingStep) => void
  citations: ReadonlyMap<string, CitationsValue>
  words: CompareWords
}

type TableName = keyof ReturnType<typeof compareTables>

/** What is said over a table; null: its name says it. */
const introOf = (name: TableName, { c }: CompareWords): string | null => {
  if (name === 'standing') return c.standingIntro
  if (name === 'slips') return c.slipsIntro
  if (name === 'strength') return c.strengthIntro
  return name === 'years' ? c.yearsIntro : null
}

/** The state of each file of each mission that is not wholly there: one that fails takes no other with it. */
const States = ({ compared, words }: Pick<ComparisonProps, 'compared' | 'words'>) => {
  const { c, language } = words
  return compared.map(({ id, result }): ReactNode => {
    if (result.status === 'loading') return <LiveText key={id}>{c.loadingMission(id)}</LiveText>
    if (result.status === 'error')
      return (
        <div key={id}>
          <p>{c.notLoaded(id)}</p>
          <FileErrors errors={result.errors} retry={result.retry} />
        </div>
      )
    const { missing, records } = result.value
    return (
      missing && (
        <div key={id}>
          <p>{c.without(shortNameOf(records.base.mission, language))}</p>
          <FileErrors errors={missing.errors} retry={missing.retry} />
        </div>
      )
    )
  })
}

/**
 * Missions against the days since each one's decision, or by calendar years: charts, and the same as tables.
 */
export const Comparison = ({ compared, counting, onCounting, citations, words }: ComparisonProps) => {
  const { t } = words
  const missions = useMemo(
    () =>
      compared.flatMap(({ result }) =>
        result.status === 'ready' ? [comparedMission(result.value.records, counting)] : [],
      ),
    [compared, counting],
  )
  const byYears = isByYears(missions)
  const charts = useMemo(() => compareCharts(missions, byYears, words), [missions, byYears, words])
  const tables = useMemo(() => compareTables(missions, byYears, words), [missions, byYears, words])
  const table = (name: TableName) => {
    const found = tables[name]
    if (found === null) return null
    const intro = introOf(name, words)
    return (
      <div key={name}>
        {intro !== null && <p className={styles['intro']}>{intro}</p>}
        <CompareTable table={found} citations={citations} isLong={name === 'curves' || name === 'years'} />
      </div>
    )
  }
  return (
    <>
      <States compared={compared} words={words} />
      <div className={styles['controls']}>
        <span aria-hidden="true">{t.plan.countedBy}</span>
        <Segments
          label={t.plan.countedBy}
          choices={countingSteps.map((value) => ({ value, label: t.plan.countingChoices[value] }))}
          chosen={counting}
          onChoose={onCounting}
        />
      </div>
      <ul className={styles['remarks']}>
        {compareRemarks(missions, words).map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
      {charts.map((spec) => (
        <ShareChart key={spec.title} spec={spec} c={words.c} />
      ))}
      {(['milestones', 'standing', 'slips', 'strength', 'curves', 'years'] as const).map(table)}
    </>
  )
}
