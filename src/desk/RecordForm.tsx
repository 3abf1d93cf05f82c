import { useMemo, useState } from 'react'
import { languages } from '#src/schema/languages.ts'
import { withPrecision } from '#src/domain/desk/change-field.ts'
import { addRecord, setField, withdrawRecord } from '#src/domain/desk/changes.ts'
import type { DeskFile, DeskLists, DeskRecord } from '#src/domain/desk/desk-files.ts'
import { type Named, fieldsOf } from '#src/domain/desk/fields.ts'
import { newId, sourceAt } from '#src/domain/desk/new-ids.ts'
import { problemsOfRecord } from '#src/domain/desk/record-problems.ts'
import { type Json, isJsonObject } from '#src/domain/files/pack.ts'
import { byName } from '#src/domain/names/by-name.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './Desk.module.css'
import { FieldControl } from './FieldControl.tsx'
import { IdField } from './IdField.tsx'
import { DeskFormContext, type FormContext, type RecordOption } from './desk-context.ts'
import { jsonOf } from './opened.ts'
import { knownIds } from './known-ids.ts'
import type { DeskState } from './use-desk.ts'
import { recordTitle, textOfValue } from './value-words.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'

type RecordFormProps = {
  desk: DeskState
  mission: string
  words: DeskTexts
  lists: DeskLists
  file: DeskFile
  record: DeskRecord
  /** The record was added and nobody has named it yet: its id is made of what is filled in. */
  isUnnamed: boolean
  onRename: (id: string, isUnnamed: boolean) => void
  onSay: (text: string) => void
  onClose: () => void
}

/** The form of one record: every field with its control, and what is wrong where it is. */
export const RecordForm = (props: RecordFormProps) => {
  const { desk, mission, words, lists, file, record, isUnnamed, onRename, onSay, onClose } = props
  const { language } = useTexts()
  const { opened, work } = desk
  const { texts } = opened
  const codes = useMemo(() => {
    const list = (name: string): RecordOption[] => {
      const json = jsonOf(texts.get(`${name}.json`))
      const records: unknown = isJsonObject(json) ? json['records'] : null
      return Array.isArray(records)
        ? records.flatMap((one: unknown) =>
            isJsonObject(one) && typeof one['id'] === 'string'
              ? [{ id: one['id'], label: textOfValue(one['name'], language) || one['id'] }]
              : [],
          )
        : []
    }
    return { provinces: list('provinces'), contributors: list('contributors') }
  }, [texts, language])
  const known = useMemo(() => knownIds(lists, codes), [lists, codes])
  const problems = useMemo(
    () => problemsOfRecord(file, record, mission, known),
    [file, record, mission, known],
  )
  // A source that is added and the field that cites it are one step: both are put together.
  const [justAdded] = useState((): DeskRecord[] => [])
  const context = useMemo((): FormContext => {
    const compare = byName(language)
    const kept = new Map<Named, readonly RecordOption[]>()
    const optionsOf = (to: Named): readonly RecordOption[] => {
      const options =
        kept.get(to) ??
        (to === 'provinces' || to === 'contributors'
          ? codes[to]
          : lists[to]
              .map((one) => ({ id: one.id, label: recordTitle(to, one, language) }))
              .toSorted((one, other) => compare(one.label, other.label)))
      kept.set(to, options)
      return options
    }
    return {
      words,
      lists,
      optionsOf,
      problems,
      addSource: (source) => {
        const { url, title } = source
        const same = typeof url === 'string' ? sourceAt(lists.sources, url) : undefined
        if (same) {
          onSay(words.source.same(recordTitle('sources', same, language)))
          return { id: same.id, isNew: false }
        }
        if (title === undefined) return { id: '', isNew: false }
        const id = newId('sources', source, new Set(lists.sources.map((one) => one.id)))
        justAdded.push({ ...source, id })
        onSay(words.source.added(recordTitle('sources', { ...source, id }, language)))
        return { id, isNew: true }
      },
    }
  }, [words, lists, codes, problems, language, onSay, justAdded])
  const place = { file, record: record.id }
  const write = (key: string, next: Json | undefined) => {
    const fields = fieldsOf[file]
    let { changes } = work
    for (const source of justAdded.splice(0)) changes = addRecord(changes, 'sources', source)
    let id = record.id
    if (key === 'id' && typeof next === 'string') {
      changes = setField(opened.lists, changes, place, 'id', next)
      onRename(next, false)
      desk.put({ ...work, changes }, `${file} id`)
      return
    }
    const after = withPrecision(fields, record, key, next)
    for (const field of new Set([key, 'precision']))
      if (after[field] !== record[field])
        changes = setField(opened.lists, changes, place, field, after[field])
    if (isUnnamed) {
      const taken = new Set(lists[file].map((one) => one.id).filter((one) => one !== id))
      const named = newId(file, after, taken)
      if (named !== id) {
        changes = setField(opened.lists, changes, place, 'id', named)
        id = named
        onRename(named, true)
      }
    }
    desk.put({ ...work, changes }, `${file} ${isUnnamed ? '' : record.id} ${key}`)
  }
  const isNew = work.changes.some(
    (one) => one.kind === 'add' && one.file === file && one.record === record.id,
  )
  return (
    <DeskFormContext value={context}>
      <div className={styles['form']}>
        <div className={styles['row']}>
          <Button onClick={onClose}>{words.records.back}</Button>
          <Button
            onClick={() => {
              desk.put({ ...work, changes: withdrawRecord(opened.lists, work.changes, place) })
              onSay(words.records.withdrawn)
              onClose()
            }}
          >
            {words.records.withdraw}
          </Button>
        </div>
        <h3>{recordTitle(file, record, language)}</h3>
        <output className={styles['hint']}>
          {problems.length === 0 ? words.records.fine : words.records.problems(problems.length)}
        </output>
        {fieldsOf[file].map((field) =>
          field.kind === 'id' ? (
            isNew ? (
              <IdField
                key={field.key}
                id={record.id}
                isTaken={(id) => id !== record.id && lists[file].some((one) => one.id === id)}
                onName={(id) => write('id', id)}
              />
            ) : (
              <p key={field.key} className={styles['hint']}>
                {words.fields['id']}
                {languages[language].colon}
                <code>{record.id}</code>
              </p>
            )
          ) : (
            <FieldControl
              key={field.key}
              field={field}
              value={Object.hasOwn(record, field.key) ? record[field.key] : undefined}
              path={field.key}
              onChange={(next) => write(field.key, next)}
            />
          ),
        )}
      </div>
    </DeskFormContext>
  )
}
