import type { Names } from '#src/domain/names/names.ts'
import { OtherCounts } from './OtherCounts.tsx'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { Gate } from '#src/shared/Gate.tsx'

type LoadedCountsProps = { files: MissionFiles; provinces: readonly string[]; names: Names }

/** How others counted the bases of the filter's provinces, once that file is there. */
export const LoadedCounts = ({ files, provinces, names }: LoadedCountsProps) => (
  <Gate needs={files.siteCounts}>
    {({ records }) => <OtherCounts counts={records} provinces={provinces} names={names} />}
  </Gate>
)
