import { Suspense, lazy, useEffect, useMemo, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { DeskLists } from '#src/domain/desk/desk-files.ts'
import { tableLimits } from '#src/domain/desk/import/cells.ts'
import { type ImportFile, importFiles, isImportFile } from '#src/domain/desk/import/columns.ts'
import { formatNumber } from '#src/domain/names/formats.ts'
import { missionQuery } from '#src/queries/mission.ts'
import { saveFile } from '#src/shared/exports/save-file.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { FileChoice } from '#src/ui/FileChoice.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { today } from '#src/ui/today.ts'
import styles from '#src/desk/Desk.module.css'
import type { DeskState } from '#src/desk/use-desk.ts'
import { DropArea } from '#src/desk/DropArea.tsx'
import { missionsIn } from '#src/desk/missions-in.ts'
import { PersonnelImport } from '#src/desk/personnel/PersonnelImport.tsx'
import { ImportedTable } from './ImportedTable.tsx'
import { tableFromWorker } from './ask-worker.ts'
import { type Incoming, type IncomingFile, withHeader } from './incoming.ts'
import type { TableFault } from './table-fault.ts'
import { type AllWords, codesOf, fieldNamesOf, lexiconOf, loadAllWords, toldIn } from './words-of-cells.ts'

const GatheredFile = lazy(async () => ({
  default: (await import('#src/desk/gathered/GatheredFile.tsx')).GatheredFile,
}))

type ImportTabProps = {
  desk: DeskState
  mission: string
  /** Of the mission, as the page says it. */
  name: string
  words: DeskTexts
  lists: DeskLists
  /** The table that is being looked at: it waits while another part of the desk is open. */
  incoming: Incoming | IncomingFile | null
  onIncoming: (incoming: Incoming | IncomingFile | null) => void
}

type Said = { tone: 'error' | 'info'; text: string } | null

/** Tables that offices keep: chosen, matched, looked at row by row, and accepted as far as somebody wants. */
export const ImportTab = (props: ImportTabProps) => {
  const { mission, words } = props
  const shown = useQuery({ ...missionQuery(mission), enabled: false }).data
  const [all, setAll] = useState<AllWords | null>(null)
  useEffect(
    function loadBothLanguages() {
      let isWanted = true
      void loadAllWords(shown ?? null).then((come) => isWanted && setAll(come))
      return () => {
        isWanted = false
      }
    },
    [shown],
  )
  return (
    <>
      {all === null ? <output>{words.check.running}</output> : <Import {...props} all={all} />}
      <PersonnelImport desk={props.desk} words={words} lists={props.lists} />
    </>
  )
}

const Import = (props: ImportTabProps & { all: AllWords }) => {
  const { desk, mission, name, words, lists, incoming, onIncoming, all } = props
  const { t, language } = useTexts()
  const [said, setSaid] = useState<Said>(null)
  const [reading, setReading] = useState('')
  const [wanted, setWanted] = useState<ImportFile>('events')
  const { importing } = words
  const { texts } = desk.opened
  const codes = useMemo(() => codesOf(texts), [texts])
  const lexicon = useMemo(() => lexiconOf(all, lists, codes), [all, lists, codes])
  const reader = useMemo(() => ({ names: fieldNamesOf(all), language }), [all, language])
  const megabytes = (bytes: number): string => t.words.megabytes(formatNumber(bytes / 1_000_000, language))
  const limitsOf = (at: string): Partial<Record<TableFault['why'], string>> => ({
    large: megabytes(Number(at) || tableLimits.file),
    unpacked: megabytes(tableLimits.unpacked),
    rows: formatNumber(Number(at) || tableLimits.rows, language),
    columns: formatNumber(tableLimits.columns, language),
    slow: formatNumber(tableLimits.time / 1000, language),
  })
  const limits = limitsOf('')
  const read = async (source: File, sheet: number | null, before: Incoming | null) => {
    setSaid(null)
    setReading(source.name)
    const missions = missionsIn(texts.get('mission.json'))
    const answer = await tableFromWorker(source, sheet, missions)
    setReading('')
    if ('gathered' in answer || 'told' in answer) {
      const { is, notThere, told } = words.gathered
      if ('told' in answer) {
        onIncoming(null)
        setSaid({ tone: 'info', text: `${told[answer.told](source.name)} ${importing.kept}` })
      } else if (answer.gathered.own > 0) onIncoming({ source, gathered: answer.gathered })
      else {
        const found = answer.gathered.missions
          .map((one) => one.name)
          .slice(0, 60)
          .join(', ')
        const { whose } = await import('#src/desk/gathered/whose.ts')
        const what = is[answer.gathered.kind](source.name, whose(answer.gathered.kind, language))
        setSaid({ tone: 'error', text: `${what} ${notThere(missions.join(', '), found)} ${importing.kept}` })
      }
      return
    }
    if ('fault' in answer) {
      const { why, at } = answer.fault
      const refusal = importing.refused[why](source.name, limitsOf(at)[why] ?? at)
      setSaid({ tone: 'error', text: `${refusal} ${importing.kept}` })
      return
    }
    const { table } = answer
    const doesBlankClear = before?.doesBlankClear ?? false
    onIncoming(await withHeader({ source, table, doesBlankClear }, {}, reader))
  }
  const saveTemplate = async () => {
    const [{ templateBook }, { writeBook }] = await Promise.all([
      import('./template.ts'),
      import('#src/export/xlsx/write-book.ts'),
    ])
    const own = { t, words, language }
    const told = toldIn(own, lexicon, lists, codes)
    const book = templateBook({
      file: wanted,
      name,
      words: own,
      lists,
      lexicon,
      told,
      day: today(),
    })
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    saveFile(`${mission}-${wanted}-${language}.xlsx`, new Blob([await writeBook(book)], { type }))
    setSaid({ tone: 'info', text: importing.saved })
  }
  return (
    <>
      <output>{reading === '' ? '' : importing.reading(reading)}</output>
      {said && <Notice tone={said.tone}>{said.text}</Notice>}
      <DropArea
        name={importing.title}
        onDrop={({ files: [file] }) => {
          if (file) void read(file, null, null)
        }}
      >
        <h3>{importing.title}</h3>
        <p className={styles['hint']}>{importing.intro(limits.large ?? '', limits.rows ?? '')}</p>
        <div className={styles['row']}>
          <FileChoice
            label={importing.choose}
            accept=".csv,.tsv,.txt,.xlsx,.geojson,.json,text/csv,text/tab-separated-values,application/geo+json"
            onFile={(file) => void read(file, null, null)}
          />
        </div>
        <div className={styles['row']}>
          <label>
            {importing.templateFor}{' '}
            <select
              value={wanted}
              onChange={({ target }) => {
                if (isImportFile(target.value)) setWanted(target.value)
              }}
            >
              {importFiles.map((file) => (
                <option key={file} value={file}>
                  {words.kinds[file]}
                </option>
              ))}
            </select>
          </label>
          <Button onClick={() => void saveTemplate()}>{importing.template}</Button>
        </div>
      </DropArea>
      {incoming && 'gathered' in incoming && (
        <Suspense fallback={null}>
          <GatheredFile
            key={`${incoming.source.name} ${incoming.source.lastModified}`}
            incoming={incoming}
            desk={desk}
            words={words}
            lists={lists}
            onDone={(text) => {
              onIncoming(null)
              setSaid(text === '' ? null : { tone: 'info', text })
            }}
          />
        </Suspense>
      )}
      {incoming && 'table' in incoming && (
        <ImportedTable
          key={incoming.source.lastModified}
          incoming={incoming}
          desk={desk}
          mission={mission}
          words={words}
          lists={lists}
          lexicon={lexicon}
          codes={codes}
          reader={reader}
          onIncoming={onIncoming}
          onSheet={(sheet) => void read(incoming.source, sheet, incoming)}
          onDone={(text) => {
            onIncoming(null)
            setSaid(text === '' ? null : { tone: 'info', text })
          }}
        />
      )}
    </>
  )
}
