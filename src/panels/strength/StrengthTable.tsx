import { Fragment, memo } from 'react'
import type { Language } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { rowsApart } from '#src/domain/strength/strength-series.ts'
import { datePhrase, quantityPhrase } from '#src/text/phrases.ts'
import { apartNumber, ceilingWords } from '#src/text/strength-words.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import type { Strength } from '#src/schema/contingent.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { Cite } from '#src/ui/Cite.tsx'
import { citeMark } from '#src/ui/cite-mark.ts'
import { Citations } from '#src/ui/Citations.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'
import { shownText } from '#src/ui/shown-text.tsx'
import styles from './Strength.module.css'

/** A row in one line, as it is named when it is cited. */
const citedName = (row: Strength, t: Texts, language: Language): string =>
  `${textIn(row.label, language)}, ${datePhrase(row, t, language)}`

type TableProps = { rows: readonly Strength[]; unchanged: ReadonlySet<string> }

const Table = ({ rows, unchanged }: TableProps) => {
  const { t, language } = useTexts()
  const { columns } = t.strength
  return (
    <DataTable
      caption={t.strength.tableTitle}
      isLong
      columns={[
        { label: columns.date },
        { label: columns.component },
        { label: columns.ceiling },
        { label: columns.actual },
        { label: columns.note },
        { label: columns.sources },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        mark: citeMark(`strength ${row.id}`, citedName(row, t, language)),
        cells: [
          datePhrase(row, t, language),
          t.strength.component[row.component],
          ceilingWords(row, unchanged, t, language),
          row.actual ? quantityPhrase(row.actual, t, language) : '',
          maybeIn(row.notes, language) ?? '',
          <Fragment key="sources">
            <Citations ids={row.sources} />{' '}
            <Cite of={`strength ${row.id}`} name={citedName(row, t, language)} />
          </Fragment>,
        ],
      }))}
    />
  )
}

/**
 * Every figure of the whole mission, ceilings with their resolutions and actual strengths with their
 * qualifiers.
 */
export const StrengthTable = memo(Table)

type ApartTableProps = { apart: ReturnType<typeof rowsApart>; names: Names }

/** The figures that belong to no line, each with the reason. */
export const ApartTable = ({ apart, names }: ApartTableProps) => {
  const { t, language } = useTexts()
  const { columns } = t.strength
  if (apart.length === 0) return <p className={styles['small']}>{t.strength.apartNone}</p>
  return (
    <DataTable
      caption={t.strength.apartTitle}
      isLong
      columns={[
        { label: columns.date },
        { label: columns.figure },
        { label: columns.why },
        { label: columns.note },
        { label: columns.sources },
      ]}
      rows={apart.map(({ row, reason }) => ({
        key: row.id,
        mark: citeMark(`strength ${row.id}`, citedName(row, t, language)),
        cells: [
          datePhrase(row, t, language),
          <span key="figure">
            {apartNumber(row, t, language)} {shownText(row.label, language)}
            {row.province && <span className={styles['small']}> · {names.province(row.province)}</span>}
          </span>,
          t.strength.apart[reason],
          maybeIn(row.notes, language) ?? '',
          <Fragment key="sources">
            <Citations ids={row.sources} />{' '}
            <Cite of={`strength ${row.id}`} name={citedName(row, t, language)} />
          </Fragment>,
        ],
      }))}
    />
  )
}
