import type { DataProblem } from '#src/schema/read-records.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './DataProblems.module.css'

/**
 * The records that were set aside and the ids that lead nowhere: which file, record and field, what was
 * expected, what was there.
 */
export const DataProblems = ({ problems }: { problems: readonly DataProblem[] }) => {
  const { t } = useTexts()
  const { file, record, field, expected, found, intro } = t.data.problems
  return (
    <>
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
            {problems.map((problem) => (
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
    </>
  )
}
