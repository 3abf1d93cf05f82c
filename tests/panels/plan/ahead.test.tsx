import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Ahead } from '#src/panels/plan/Ahead.tsx'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

const names = { province: (code: string) => code, contributor: (code: string) => code, recipient: String }

const show = (count: number, language: 'en' | 'fr' = 'en') =>
  renderWithTexts(
    <Ahead
      ahead={{
        dates: [],
        areas: [{ code: 'XC-SO', count, of: 2 }],
        contributors: [{ code: null, count, of: 2 }],
      }}
      counting="closed"
      siteName={(id) => id}
      names={names}
      day="2026-03-11"
      end="2026-03-11"
    />,
    { language },
  )

it('what is still there is told by area and contributor', async () => {
  await show(1)
  expect(screen.getAllByText('1 of 2')).toHaveLength(2)
  expect(screen.getByText('contributor not documented')).toBeVisible()
})

it('where every site was left it says so in a line, in both languages', async () => {
  const { unmount } = await show(0)
  expect(screen.getByText(/^None: the step is documented for every site/)).toBeVisible()
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  unmount()
  await show(0, 'fr')
  expect(screen.getByText(/^Aucun.: l’étape est documentée pour chaque site/)).toBeVisible()
})
