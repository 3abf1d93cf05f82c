import { formatDate } from '#src/domain/names/formats.ts'
import type { Mission } from '#src/schema/mission.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Notice } from '#src/ui/Notice.tsx'

type OfflineNoticeProps = {
  /** False: the browser has a line, but the server does not answer. */
  hasLine: boolean
  mission: Mission | null
  /** ISO date of the last comparison with the server; undefined if there was none. */
  checked: string | undefined
}

/** That the page works without a line, and how old what it shows is. */
export const OfflineNotice = ({ hasLine, mission, checked }: OfflineNoticeProps) => {
  const { t, language } = useTexts()
  return (
    <Notice tone="info">
      <strong>{hasLine ? t.offline.noServer : t.offline.noLine}</strong>
      {mission && <p>{t.offline.shows(mission.dataVersion, formatDate(mission.updated, language))}</p>}
      {checked !== undefined && <p>{t.offline.checked(formatDate(checked, language))}</p>}
    </Notice>
  )
}
