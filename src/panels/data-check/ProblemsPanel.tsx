import { memo } from 'react'
import { DataProblems } from './DataProblems.tsx'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { useDataProblems } from './use-data-problems.ts'

type ProblemsPanelProps = { files: MissionFiles; mission: string }

const Problems = ({ files, mission }: ProblemsPanelProps) => {
  const problems = useDataProblems(files, mission)
  return problems.length > 0 && <DataProblems problems={problems} />
}

/** Only there when something is wrong with the data. */
export const ProblemsPanel = memo(Problems)
