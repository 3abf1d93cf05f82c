import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { MissionChooser } from '#src/panels/compare/MissionChooser.tsx'
import type { Updater } from '#src/shared/use-actions.ts'
import { loadComparison } from '#src/text/load-comparison.ts'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

it('chooses a second mission beside the first although the tab is not drawn anew, and never a fourth', async () => {
  let chosen: readonly string[] = ['untac', 'onuc']
  const onOthers = (next: Updater<readonly string[]>) => {
    chosen = next(chosen)
  }
  const c = await loadComparison('en')
  await renderWithTexts(<MissionChooser own="monusco" others={[]} onOthers={onOthers} c={c} />)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('checkbox', { name: /^MINUSMA/u }))
  expect(chosen).toEqual(['untac', 'onuc', 'minusma'])
  await user.click(screen.getByRole('checkbox', { name: /^UNIFIL/u }))
  expect(chosen).toEqual(['untac', 'onuc', 'minusma'])
})
