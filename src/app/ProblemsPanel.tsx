import { DataProblems } from '#src/features/data-check/DataProblems.tsx'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import styles from './ProblemsPanel.module.css'
import type { SharedProps } from './shared-props.ts'
import { useDataProblems } from './use-data-problems.ts'

/** Only there when something is wrong with the data. */
export const ProblemsPanel = ({ files, view }: SharedProps) => {
  const { t } = useTexts()
  const problems = useDataProblems(files, view.mission)
  if (problems.length === 0) return null
  return (
    <Panel title={t.data.problems.title} className={styles['panel']}>
      <DataProblems problems={problems} />
    </Panel>
  )
}
