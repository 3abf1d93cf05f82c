import { useEffect } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { askFor } from '#src/ui/asked-for.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { BriefingButton } from './BriefingButton.tsx'

/** What makes something of the page: a briefing, a story. */
export const HeaderActions = ({ files, view, model }: SharedProps) => {
  const { t } = useTexts()
  const { story } = view
  useEffect(
    function openFromLink() {
      if (story !== null) askFor('story')
    },
    [story],
  )
  return (
    <>
      {model.status === 'ready' && <BriefingButton files={files} view={view} model={model.value} />}
      <Button aria-haspopup="dialog" data-opens="story" onClick={() => askFor('story')}>
        {t.composer.story}
      </Button>
    </>
  )
}
