import { useEffect, useState } from 'react'
import { languages } from '#src/schema/languages.ts'
import type { Pieces } from '#src/domain/check/pieces.ts'
import type { Problem } from '#src/domain/check/problem.ts'
import { checkOpenedInPieces } from '#src/domain/check/check-folder.ts'
import { isDeskFile } from '#src/domain/desk/desk-files.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import { Button } from '#src/ui/Button.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './Desk.module.css'
import { LongList } from './LongList.tsx'
import type { Chosen } from './RecordsTab.tsx'
import { inPiecesUntil } from './in-pieces-until.ts'
import { jsonOf, savedInPieces } from './opened.ts'
import type { DeskState } from './use-desk.ts'
import { pathName } from './value-words.ts'

type CheckTabProps = {
  desk: DeskState
  mission: string
  words: DeskTexts
  onChoose: (chosen: Chosen) => void
}

const fileOf = ({ file }: Problem): string => file.replace(/^.*\//u, '').replace(/\.json$/u, '')

const checked = function* (
  { opened, work }: Pick<DeskState, 'opened' | 'work'>,
  mission: string,
): Pieces<readonly Problem[]> {
  const files = new Map<string, unknown>()
  for (const [name, text] of yield* savedInPieces(opened, work.changes)) {
    files.set(`${mission}/${name}`, jsonOf(text))
    yield
  }
  return yield* checkOpenedInPieces(files, mission)
}

/** What check-data says of the files as they would be saved. */
export const CheckTab = ({ desk, mission, words, onChoose }: CheckTabProps) => {
  const { t, language } = useTexts()
  const [found, setFound] = useState<readonly Problem[] | null>(null)
  const { opened, work } = desk
  useEffect(
    function checkInPieces() {
      const call = new AbortController()
      void inPiecesUntil(checked({ opened, work }, mission), call.signal).then((problems) => {
        if (!call.signal.aborted) setFound(problems)
      })
      return () => call.abort()
    },
    [opened, work, mission],
  )
  if (found === null) return <output>{words.check.running}</output>
  const errors = found.filter(({ level }) => level === 'error')
  const warnings = found.filter(({ level }) => level === 'warning')
  const line = (problem: Problem) => {
    const file = fileOf(problem)
    const { record, field, expected, found: was, suggestion } = problem
    return (
      <li key={JSON.stringify(problem)}>
        {isDeskFile(file) && opened.lists[file] && !record.startsWith('(') ? (
          <Button look="link" onClick={() => onChoose({ file, id: record, isUnnamed: false })}>
            {words.kinds[file]}
            {languages[language].colon}
            {record}
          </Button>
        ) : (
          <>
            {file}
            {languages[language].colon}
            {record}
          </>
        )}{' '}
        {words.check.line(pathName(words, field), t.dataWords.of(words.check.rule(expected)), was)}{' '}
        {suggestion !== null && words.field.meant(suggestion)}
      </li>
    )
  }
  return (
    <>
      <p className={styles['hint']}>{words.check.intro}</p>
      <output>
        {errors.length > 0
          ? words.check.problems(errors.length)
          : warnings.length > 0
            ? words.check.fineBut(warnings.length)
            : words.check.fine}
      </output>
      {errors.length > 0 && (
        <section aria-label={words.check.error}>
          <h3>{words.check.error}</h3>
          <LongList items={errors} more={words.records.more}>
            {line}
          </LongList>
        </section>
      )}
      {warnings.length > 0 && (
        <section aria-label={words.check.warning}>
          <h3>{words.check.warning}</h3>
          <LongList items={warnings} more={words.records.more}>
            {line}
          </LongList>
        </section>
      )}
    </>
  )
}
