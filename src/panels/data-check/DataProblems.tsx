import { useState } from 'react'
import type { DataProblem } from '#src/schema/read-records.ts'
import { loadDataProblems } from '#src/text/load-data-problems.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import { ShowMore } from '#src/ui/ShowMore.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import styles from './DataProblems.module.css'

/** So many come at once: a file can have a hundred thousand, which would keep the page from answering. */
const step = 100

/**
 * The records that were set aside and the ids that lead nowhere: which file, record and field, what was
 * expected, what was there. They are counted, and the first of many are listed.
 */
export const DataProblems = ({ problems }: { problems: readonly DataProblem[] }) => {
  const { t, language } = useTexts()
  const words = useLoaded(loadDataProblems, language)
  const [most, setMost] = useState(step)
  if (!words) return null
  const { title, file, record, field, expected, found, intro, more } = words
  return (
    <Panel title={title} className={styles['panel']}>
      <p className={styles['intro']}>{intro(problems.length)}</p>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              {[file, record, field, expected, found].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, most).map((problem) => (
              <tr key={JSON.stringify(problem)}>
                <td>{problem.file}</td>
                <td>{problem.record}</td>
                <td>{problem.field}</td>
                <td>{t.dataWords.of(problem.expected)}</td>
                <td>
                  <code>{problem.found}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore all={problems.length} most={most} step={step} label={more} onMost={setMost} />
    </Panel>
  )
}
