import type { Names } from '#src/domain/names/names.ts'
import { OtherCounts as Counts } from './OtherCounts.tsx'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { Gate } from '#src/shared/Gate.tsx'

type OtherCountsProps = { files: MissionFiles; provinces: readonly string[]; names: Names }

/** How others counted the bases of the filter's provinces, once that file is there. */
export const OtherCounts = ({ files, provinces, names }: OtherCountsProps) => (
  <Gate needs={files.siteCounts}>
    {({ records }) => <Counts counts={records} provinces={provinces} names={names} />}
  </Gate>
)
