import { keepOpened } from '#src/offline/kept-missions.ts'
import { useEffect, useState } from 'react'
import { NewDataNotice, UnreadableNotice } from '#src/panels/notices/NewDataNotice.tsx'
import { Notices } from '#src/panels/notices/Notices.tsx'
import { OfflineNotice } from '#src/panels/notices/OfflineNotice.tsx'
import { VersionNotice } from '#src/panels/notices/VersionNotice.tsx'
import { keepData, startWorker, takeNewVersion, useAppVersion } from '#src/offline/app-worker.ts'
import { recall, remember } from '#src/offline/remembered.ts'
import { useNewerData } from '#src/offline/use-newer-data.ts'
import { useOnline } from '#src/offline/use-online.ts'
import type { Mission } from '#src/schema/mission.ts'

/** Line, versions and newer data: loaded after the first view, and silent while there is nothing to say. */
export const OfflineNotices = ({ mission, id }: { mission: Mission | null; id: string }) => {
  const isOnline = useOnline()
  const version = useAppVersion()
  const { result, forget } = useNewerData(id)
  const [putOff, setPutOff] = useState(version)
  const [news, setNews] = useState(() => recall().news)
  useEffect(
    function keepThePageForOffline() {
      const keep = async () => {
        await startWorker()
        await keepOpened(id)
      }
      void keep()
    },
    [id],
  )
  const newer = result?.kind === 'newer' ? result.data : null
  // What changed since the last visit is news only if it is what the page now shows.
  const isNews = news && !newer && news.to === mission?.dataVersion
  const forgetNews = () => {
    remember({ news: null })
    setNews(undefined)
  }
  return (
    <Notices>
      {(!isOnline || result?.kind === 'unreachable') && (
        <OfflineNotice hasLine={isOnline} mission={mission} checked={recall().checked} />
      )}
      {version !== putOff && (
        <VersionNotice
          isTakenOver={version === 'taken-over'}
          onLoad={takeNewVersion}
          onLater={() => setPutOff(version)}
        />
      )}
      {newer && (
        <NewDataNotice
          {...newer}
          onShow={() => {
            newer.apply()
            // It was held back until now.
            if (newer.lost > 0) void keepData(newer.texts)
            forgetNews()
            forget()
          }}
          onDismiss={forget}
        />
      )}
      {isNews && <NewDataNotice {...news} lost={0} onShow={null} onDismiss={forgetNews} />}
      {result?.kind === 'unreadable' && <UnreadableNotice files={result.files} onDismiss={forget} />}
    </Notices>
  )
}
