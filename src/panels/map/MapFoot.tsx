import { memo, useMemo } from 'react'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import type { Mission } from '#src/schema/mission.ts'
import { MapCredits } from './MapCredits.tsx'
import { NotOnMap } from './NotOnMap.tsx'

type FootProps = {
  mission: Mission
  shown: readonly SiteRow[]
  selected: string | null
  onSelect: (id: string) => void
}

const Foot = ({ mission, shown, selected, onSelect }: FootProps) => {
  const unplaced = useMemo(() => shown.filter(({ site }) => site.position === null), [shown])
  return (
    <>
      <MapCredits mission={mission} />
      <NotOnMap rows={unplaced} selected={selected} onSelect={onSelect} />
    </>
  )
}

/** What a map is never without: its disclaimer, its credits, and the sites that it cannot show. */
export const MapFoot = memo(Foot)
