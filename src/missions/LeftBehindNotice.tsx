import { textIn } from '#src/domain/names/text-in.ts'
import { loadMissions } from '#src/text/load-missions.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import { noteLeftBehind, useLeftBehind } from './left-behind.ts'

const Said = ({ left }: { left: NonNullable<ReturnType<typeof useLeftBehind>> }) => {
  const { language } = useTexts()
  const words = useLoaded(loadMissions, language)
  if (!words) return null
  return (
    <Notice tone="info">
      {words.left(
        textIn(left.from, language),
        left.parts.map((part) => words.parts[part]),
      )}{' '}
      <Button look="link" onClick={() => noteLeftBehind(null)}>
        {words.dismiss}
      </Button>
    </Notice>
  )
}

/** Says what of the view stayed with the mission that a reader has left. */
export const LeftBehindNotice = ({ mission }: { mission: string }) => {
  const left = useLeftBehind(mission)
  return left && <Said left={left} />
}
