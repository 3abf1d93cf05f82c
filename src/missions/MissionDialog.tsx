import { loadMissions } from '#src/text/load-missions.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { OverPage } from '#src/ui/OverPage.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import type { MissionChoiceProps } from './MissionChoice.tsx'
import { MissionSearch } from './MissionSearch.tsx'

/** The list of missions over the page. */
export const MissionDialog = (props: MissionChoiceProps & { onClose: () => void }) => {
  const { language } = useTexts()
  const words = useLoaded(loadMissions, language)
  if (!words) return null
  return (
    <OverPage title={words.choose} onClose={props.onClose}>
      <MissionSearch {...props} words={words} onEnter={props.onClose} />
    </OverPage>
  )
}
