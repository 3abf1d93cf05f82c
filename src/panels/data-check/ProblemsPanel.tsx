import { memo } from 'react'
import { DataProblems } from './DataProblems.tsx'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Panel } from '#src/ui/Panel.tsx'
import styles from './ProblemsPanel.module.css'
import { useDataProblems } from './use-data-problems.ts'

type ProblemsPanelProps = { files: MissionFiles; mission: string }

const Problems = ({ files, mission }: ProblemsPanelProps) => {
  const { t } = useTexts()
  const problems = useDataProblems(files, mission)
  if (problems.length === 0) return null
  return (
    <Panel title={t.data.problems.title} className={styles['panel']}>
      <DataProblems problems={problems} />
    </Panel>
  )
}

/** Only there when something is wrong with the data. */
export const ProblemsPanel = memo(Problems)
