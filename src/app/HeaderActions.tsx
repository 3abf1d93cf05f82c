import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { askForStory } from '#src/ui/asked-for.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { BriefingButton } from './BriefingButton.tsx'

/** What makes something of the page: a briefing, a story. */
export const HeaderActions = ({ files, view, model }: Pick<SharedProps, 'files' | 'view' | 'model'>) => {
  const { t } = useTexts()
  return (
    <>
      {model.status === 'ready' && <BriefingButton files={files} view={view} model={model.value} />}
      <Button aria-haspopup="dialog" data-opens="story" onClick={askForStory}>
        {t.composer.story}
      </Button>
    </>
  )
}
