import { useState } from 'react'
import { columnName } from '#src/domain/names/column-name.ts'
import { cellText, isBlank } from '#src/domain/desk/import/cells.ts'
import { columnsOf, importFiles, isImportFile } from '#src/domain/desk/import/columns.ts'
import { columnLabel, headersOf } from '#src/domain/desk/import/match-headers.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import styles from '#src/desk/Desk.module.css'
import { type Incoming, type Reader, withHeader } from './incoming.ts'
import { keepColumns } from './kept-columns.ts'

type TableChoicesProps = {
  incoming: Incoming
  words: DeskTexts
  reader: Reader
  onIncoming: (incoming: Incoming) => void
  onSheet: (sheet: number) => void
}

/** How many rows can be chosen as the one with the headings. */
const rowsOffered = 40

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** Which sheet, what it holds, which row has the headings, and what each column is. */
export const TableChoices = ({ incoming, words, reader, onIncoming, onSheet }: TableChoicesProps) => {
  const { importing } = words
  const { table, file, header, mapping, isRemembered, doesBlankClear } = incoming
  const { rows, text, sheets, sheet } = table
  const headers = headersOf(rows[header])
  const columns = columnsOf(file)
  const matched = mapping.filter((column) => column !== null).length
  // Where nothing is left to match they are out of the way; they do not close while somebody matches.
  const [isOpen, setOpen] = useState(matched < mapping.length)
  const choose = (chosen: Parameters<typeof withHeader>[1]) =>
    void withHeader(incoming, chosen, reader).then(onIncoming)
  const between: Readonly<Record<string, string>> = importing.between
  return (
    <>
      {text && (
        <p className={styles['hint']}>
          {importing.readAs(between[text.delimiter] ?? importing.other(text.delimiter), text.encoding)}
        </p>
      )}
      <div className={styles['pair']}>
        <label>
          {importing.kind}{' '}
          <select
            value={file}
            onChange={({ target }) => {
              if (isImportFile(target.value)) choose({ file: target.value })
            }}
          >
            {importFiles.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        {sheets.length > 1 && (
          <label>
            {importing.sheet}{' '}
            <select value={sheet} onChange={({ target }) => onSheet(Number(target.value))}>
              {sheets.map((name, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- they have nothing else for sure
                <option key={index} value={index}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {importing.header}{' '}
          <select value={header} onChange={({ target }) => choose({ file, header: Number(target.value) })}>
            {rows.slice(0, Math.max(rowsOffered, header + 1)).map((row, index) =>
              row.every((cell) => isBlank(cell)) ? null : (
                // oxlint-disable-next-line react/no-array-index-key -- rows have nothing but their places
                <option key={index} value={index}>
                  {importing.headerOf(index + 1, short(headersOf(row).filter(Boolean).join(', ')))}
                </option>
              ),
            )}
          </select>
        </label>
      </div>
      <details
        className={styles['columns']}
        open={isOpen}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          {importing.matched(matched, mapping.length)}
          {isRemembered && ` ${importing.remembered}`}
        </summary>
        <div className={styles['pair']}>
          {mapping.map((column, index) => {
            const sample = rows.slice(header + 1).find((row) => !isBlank(row[index]))?.[index]
            return (
              // oxlint-disable-next-line react/no-array-index-key -- columns have nothing but their places
              <div key={index} className={styles['field']}>
                <label>
                  {importing.column(columnName(index), headers[index] ?? '')}
                  <select
                    value={column?.path ?? ''}
                    onChange={({ target }) => {
                      const chosen = columns.find(({ path }) => path === target.value) ?? null
                      // A field has one column: the one before is left out.
                      const next = mapping.map((one, place) =>
                        place === index ? chosen : one === chosen ? null : one,
                      )
                      keepColumns(headers, file, next)
                      onIncoming({ ...incoming, mapping: next, isRemembered: false })
                    }}
                  >
                    <option value="">{importing.leaveOut}</option>
                    {columns.map((one) => (
                      <option key={one.path} value={one.path}>
                        {columnLabel(one, words.fields)}
                      </option>
                    ))}
                  </select>
                </label>
                {sample !== undefined && (
                  <p className={styles['hint']}>{importing.example(short(cellText(sample)))}</p>
                )}
              </div>
            )
          })}
        </div>
      </details>
      <label>
        <input
          type="checkbox"
          checked={doesBlankClear}
          onChange={({ target }) => onIncoming({ ...incoming, doesBlankClear: target.checked })}
        />{' '}
        {importing.clear}
      </label>
    </>
  )
}
