import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ceilingAt } from '#src/domain/ceiling.ts'
import { nextPlanned } from '#src/domain/key-figures.ts'
import { CeilingFigure } from '#src/features/figures/CeilingFigure.tsx'
import { EstimateFigure } from '#src/features/figures/EstimateFigure.tsx'
import { NextDateFigure } from '#src/features/figures/NextDateFigure.tsx'
import { realRecords } from '#tests/data/real-records.ts'
import { renderWithTexts } from '#tests/render-with-texts.tsx'

describe('key figures say what they rest on', () => {
  it('a ceiling counts from the resolution that set it, not from the last one that kept it', async () => {
    const ceiling = ceilingAt(realRecords('strength'), '2026-03-11')
    const { unmount } = await renderWithTexts(<CeilingFigure ceiling={ceiling} />)
    expect(screen.getByText('since 1 July 2024, whole mission; kept on 19 December 2025')).toBeVisible()
    unmount()
    await renderWithTexts(<CeilingFigure ceiling={ceiling} />, { language: 'fr' })
    expect(
      screen.getByText('depuis le 1er juillet 2024, mission entière ; maintenu le 19 décembre 2025'),
    ).toBeVisible()
  })

  it('a planned date that is known from its outcome alone is told as what was recorded later', async () => {
    const missed = realRecords('events').filter(({ id }) => id === '2024-12-31-full-exit')
    await renderWithTexts(<NextDateFigure next={nextPlanned(missed, '2024-11-15')} />)
    expect(screen.getByText(/^What was recorded later: Full departure/)).toBeVisible()
  })

  it('an estimate has its semicolons set as the language sets them', async () => {
    const estimate = { mean: 11_588, low: 10_385, high: 12_485, atLeast: true, year: 2024, carried: false }
    const { unmount } = await renderWithTexts(<EstimateFigure estimate={estimate} />, { language: 'fr' })
    expect(screen.getByText(/^cartes de l’ONU de 2024\s; entre/)).toBeVisible()
    unmount()
    await renderWithTexts(<EstimateFigure estimate={estimate} />)
    expect(screen.getByText(/^UN maps of 2024; between/)).toBeVisible()
  })
})
