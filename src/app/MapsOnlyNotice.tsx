import { useTexts } from '#src/text/TextContext.tsx'
import type { Mission } from '#src/schema/mission.ts'
import { Notice } from '#src/ui/Notice.tsx'

/** Says of a mission without documents, before anything of it is read, what its page rests on. */
export const MapsOnlyNotice = ({ mission }: { mission: Mission | null }) => {
  const { t } = useTexts()
  if (mission?.basis !== 'un-maps') return null
  return (
    <Notice tone="info">
      <strong>{t.page.mapsOnly}</strong> {t.page.mapsOnlyWhat}
    </Notice>
  )
}
