import { useId } from 'react'
import { loadMissions } from '#src/text/load-missions.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { openOver } from '#src/ui/open-over.ts'
import { useLoaded } from '#src/ui/use-loaded.ts'
import styles from './MissionDialog.module.css'
import type { MissionChoiceProps } from './MissionChoice.tsx'
import { MissionSearch } from './MissionSearch.tsx'

/** The list of missions over the page. */
export const MissionDialog = (props: MissionChoiceProps & { onClose: () => void }) => {
  const { t, language } = useTexts()
  const words = useLoaded(loadMissions, language)
  const id = useId()
  if (!words) return null
  return (
    <dialog ref={openOver} className={styles['dialog']} aria-labelledby={id} onClose={props.onClose}>
      <div className={styles['head']}>
        <h2 id={id}>{words.choose}</h2>
        <form method="dialog">
          <Button type="submit">{t.words.close}</Button>
        </form>
      </div>
      <MissionSearch {...props} words={words} onEnter={props.onClose} />
    </dialog>
  )
}
