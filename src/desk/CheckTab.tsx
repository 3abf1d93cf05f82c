import { useEffect, useState } from 'react'
import type { Problem } from '#src/domain/check/problem.ts'
import { checkOpened } from '#src/domain/check/check-folder.ts'
import { isDeskFile } from '#src/domain/desk/desk-files.ts'
import type { DeskTexts } from '#src/text/load-desk.ts'
import { Button } from '#src/ui/Button.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './Desk.module.css'
import type { Chosen } from './RecordsTab.tsx'
import { jsonOf, savedTexts } from './opened.ts'
import type { DeskState } from './use-desk.ts'
import { pathName } from './value-words.ts'

type CheckTabProps = {
  desk: DeskState
  mission: string
  words: DeskTexts
  onChoose: (chosen: Chosen) => void
}

const fileOf = ({ file }: Problem): string => file.replace(/^.*\//u, '').replace(/\.json$/u, '')

/** What check-data says of the files as they would be saved. */
export const CheckTab = ({ desk, mission, words, onChoose }: CheckTabProps) => {
  const { t } = useTexts()
  const [found, setFound] = useState<readonly Problem[] | null>(null)
  const { opened, work } = desk
  useEffect(
    function checkAfterDrawing() {
      // It takes a moment: the tab is drawn first, and says so.
      const timer = setTimeout(() => {
        const texts = savedTexts(opened, work.changes)
        const files = new Map([...texts].map(([name, text]) => [`${mission}/${name}`, jsonOf(text)]))
        setFound(checkOpened(files, mission))
      }, 30)
      return () => clearTimeout(timer)
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
            {words.kinds[file]}: {record}
          </Button>
        ) : (
          <>
            {file}: {record}
          </>
        )}{' '}
        {words.check.line(pathName(words, field), t.data.words(words.check.rule(expected)), was)}{' '}
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
          <ul className={styles['records']}>{errors.map(line)}</ul>
        </section>
      )}
      {warnings.length > 0 && (
        <section aria-label={words.check.warning}>
          <h3>{words.check.warning}</h3>
          <ul className={styles['records']}>{warnings.map(line)}</ul>
        </section>
      )}
    </>
  )
}
