import { useMemo } from 'react'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import type { ImportPlan } from '#src/domain/desk/import/draft-row.ts'
import type { Lexicon } from '#src/domain/desk/import/lexicon.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from '#src/desk/Desk.module.css'
import { knownIds } from '#src/desk/known-ids.ts'
import type { DeskState } from '#src/desk/use-desk.ts'
import { ProblemList } from './ProblemList.tsx'
import { RowsToAccept } from './RowsToAccept.tsx'
import { TableChoices } from './TableChoices.tsx'
import type { Incoming, Reader } from './incoming.ts'
import { keepColumns } from './kept-columns.ts'
import { headersOf } from '#src/domain/desk/import/match-headers.ts'
import { problemLines } from './problem-words.ts'
import { useImportedRows } from './use-imported-rows.ts'
import type { CellCodes } from './words-of-cells.ts'

type ImportedTableProps = {
  incoming: Incoming
  desk: DeskState
  mission: string
  words: DeskTexts
  lists: DeskLists
  lexicon: Lexicon
  codes: CellCodes
  reader: Reader
  onIncoming: (incoming: Incoming) => void
  onSheet: (sheet: number) => void
  /** Says what was done; empty for nothing. */
  onDone: (said: string) => void
}

/** A table that was read: what is chosen of it, what is wrong with it, and the rows to accept. */
export const ImportedTable = (props: ImportedTableProps) => {
  const { incoming, desk, mission, words, lists, lexicon, codes, reader, onIncoming, onSheet, onDone } = props
  const { t, language } = useTexts()
  const { importing } = words
  const { table, file, header, mapping, doesBlankClear } = incoming
  const plan = useMemo((): ImportPlan => {
    const known = knownIds(lists, codes)
    return { file, mission, rows: table.rows, header, mapping, doesBlankClear, lists, known, lexicon }
  }, [file, mission, table, header, mapping, doesBlankClear, lists, codes, lexicon])
  const { rows, done } = useImportedRows(plan)
  const told = useMemo(() => ({ t, words, language }), [t, words, language])
  const wrong = useMemo(() => (rows ?? []).filter(({ state }) => state === 'wrong'), [rows])
  const lines = useMemo(() => problemLines(told, file, wrong), [told, file, wrong])
  const count = (state: string): number => rows?.filter((row) => row.state === state).length ?? 0
  const all = Math.max(0, table.rows.length - header - 1)
  return (
    <section aria-label={importing.readFrom(incoming.source.name)} className={styles['group']}>
      <h3>{importing.readFrom(incoming.source.name)}</h3>
      <TableChoices
        incoming={incoming}
        words={words}
        reader={reader}
        onIncoming={onIncoming}
        onSheet={onSheet}
      />
      <output>
        {rows === null
          ? importing.holding(Math.min(all, Math.floor(done / 2)), all)
          : rows.length === 0
            ? importing.none
            : importing.counts(count('new'), count('changed'), count('same'), count('wrong'))}
      </output>
      {rows !== null && wrong.length > 0 && (
        <ProblemList
          title={importing.wrongTitle(wrong.length)}
          intro={importing.wrongIntro}
          lines={lines}
          more={words.records.more}
        />
      )}
      {rows !== null && (
        <RowsToAccept
          rows={rows}
          file={file}
          told={told}
          lists={lists}
          desk={desk}
          onAccepted={(accepted) => {
            keepColumns(headersOf(table.rows[header]), file, mapping)
            onDone(importing.accepted(accepted))
          }}
        />
      )}
      <div className={styles['row']}>
        <Button onClick={() => onDone('')}>{importing.dismiss}</Button>
      </div>
    </section>
  )
}
