import { useMemo } from 'react'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { type Language, formatNumber, formatShortDate } from '#src/domain/names/formats.ts'
import { mergeCounts } from '#src/domain/personnel/merge-counts.ts'
import { Headcount } from '#src/schema/headcount.ts'
import { readRecords } from '#src/schema/read-records.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import { Button } from '#src/ui/Button.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import styles from '#src/desk/Desk.module.css'
import type { PersonnelAnswer } from './read-file.ts'

/** What a file has of the mission. */
export type CountsFound = Extract<PersonnelAnswer, { counts: unknown }> & { name: string; source: string }

type CountsToAcceptProps = {
  found: CountsFound
  lists: DeskLists
  words: DeskTexts
  language: Language
  onAccept: () => void
  onLeave: () => void
}

/** Refused rows that are told at once. */
const most = 50

/**
 * What would come: months by what they are to the data, those that changed, rows that were refused and why.
 */
export const CountsToAccept = ({
  found: { name, reading, counts, source },
  lists,
  words,
  language,
  onAccept,
  onLeave,
}: CountsToAcceptProps) => {
  const { personnel: p, check } = words
  const merged = useMemo(() => {
    const there = readRecords('headcounts.json', Headcount, { records: lists.headcounts }).records
    return mergeCounts(there, counts, source)
  }, [lists, counts, source])
  const number = (value: number | null) => (value === null ? p.notReported : formatNumber(value, language))
  const month = (value: string) => formatShortDate(value, language)
  const [first, last] = [counts[0], counts.at(-1)]
  const contributors = new Set(counts.flatMap(({ by = [] }) => by.map(({ contributor }) => contributor)))
  const comes = [
    ...merged.added.map((after) => ({ after, before: null })),
    ...merged.changed.map(({ before, after }) => ({ after, before })),
  ].toSorted((a, b) => (a.after.month < b.after.month ? 1 : -1))
  const { faults, faultCount, held, undated } = reading
  return (
    <>
      <p>
        {p.found(name, number(reading.rows), number(reading.own))}{' '}
        {first &&
          last &&
          p.months(
            number(counts.length),
            month(first.month),
            month(last.month),
            number(contributors.size),
          )}{' '}
        {/* prettier-ignore */}
      </p>
      <p>
        {p.merged(
          number(merged.added.length),
          number(merged.changed.length),
          number(merged.same.length),
          number(merged.left.length),
        )}
      </p>
      {faultCount > 0 && (
        <Notice tone="error">
          {p.refused(faultCount, number(faultCount))}{' '}
          {undated > 0
            ? p.undated
            : held.length > 0 &&
              p.held(
                held
                  .map((one) => month(one.month))
                  .slice(0, 24)
                  .join(', '),
              )}{' '}
          {/* prettier-ignore */}
        </Notice>
      )}
      {faultCount > 0 && (
        <ul className={styles['values']} aria-label={p.refusedTitle}>
          {faults.slice(0, most).map(({ row, column, found, expected }) => (
            <li key={`${row} ${column}`}>{p.fault(row, column, found, check.rule(expected))}</li>
          ))}
          {faultCount > most && <li>{p.more(number(faultCount - most))}</li>}
        </ul>
      )}
      {comes.length > 0 && (
        <details>
          <summary>{p.table}</summary>
          <DataTable
            caption={p.table}
            isLong
            stacks={false}
            columns={[
              { label: p.columns.month },
              { label: p.columns.mission },
              { label: p.columns.what },
              { label: p.columns.before, isNumber: true },
              { label: p.columns.total, isNumber: true },
              { label: p.columns.contributors, isNumber: true },
            ]}
            rows={comes.map(({ before, after }) => ({
              key: after.id,
              cells: [
                month(after.month),
                after.mission,
                before ? p.isChanged : p.isNew,
                before ? number(before.total) : '',
                number(after.total),
                number(after.contributors),
              ],
            }))}
          />
        </details>
      )}
      <div className={styles['row']}>
        <Button look="primary" disabled={undated > 0 || comes.length === 0} onClick={onAccept}>
          {p.accept(comes.length, number(comes.length))}
        </Button>
        <Button onClick={onLeave}>{p.leave}</Button>
      </div>
    </>
  )
}
