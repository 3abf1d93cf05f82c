import { act, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Loading } from '#src/ui/Loading.tsx'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

it.each([
  ['en', 'Load the page again'],
  ['fr', 'Recharger la page'],
] as const)('what is long in coming offers to load the page again, in %s', async (language, again) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  await renderWithTexts(<Loading />, { language })
  await act(() => vi.advanceTimersByTimeAsync(15_000))
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
  await act(() => vi.advanceTimersByTimeAsync(6000))
  expect(screen.getByRole('link', { name: again })).toHaveAttribute('href', window.location.href)
})
