import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ceilingAt } from '#src/domain/strength/ceiling.ts'
import { CeilingFigure } from '#src/panels/figures/CeilingFigure.tsx'
import { EstimateFigure } from '#src/panels/figures/EstimateFigure.tsx'
import { NextDateFigure } from '#src/panels/figures/NextDateFigure.tsx'
import { WithdrawalFigure } from '#src/panels/figures/WithdrawalFigure.tsx'
import { withdrawalOver } from '#src/domain/plans/withdrawal.ts'
import { realRecords } from '#tests/data/real-records.ts'
import { readMission } from '#tests/data/real-mission.ts'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

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

  it('no date ahead is said with the date up to which announcements were looked for', async () => {
    await renderWithTexts(
      <NextDateFigure
        next={null}
        mandate={null}
        leave={null}
        from="2026-11-27"
        isToday
        date="11 March 2026"
      />,
    )
    expect(
      screen.getByText('No planned date that was announced by 11 March 2026 lies ahead of today.'),
    ).toBeVisible()
  })

  it('a withdrawal that is over has its end, and how long after the decision that was', async () => {
    const over = withdrawalOver(readMission('minusma'), realRecords('events', 'minusma'), '2024-11-15')
    if (!over) throw new Error('it is not over')
    const { unmount } = await renderWithTexts(<WithdrawalFigure over={over} />)
    expect(screen.getByText('31 December 2023')).toBeVisible()
    expect(
      screen.getByText('184 days after the decision of 30 June 2023: Resolution 2690 ends the mandate'),
    ).toBeVisible()
    unmount()
    await renderWithTexts(<WithdrawalFigure over={{ ...over, days: null }} />, { language: 'fr' })
    expect(
      screen.getByText('décision du 30 juin 2023, « La résolution 2690 met fin au mandat »'),
    ).toBeVisible()
  })

  it('an estimate of an earlier year says the year in the number’s own line, and has one hedge', async () => {
    const carried = { mean: 1633, low: 1633, high: 1633, atLeast: true, year: 2024, carried: true }
    const { unmount } = await renderWithTexts(
      <EstimateFigure reported={null} estimate={carried} isCurrent sources={['some-source']} />,
    )
    expect(screen.getByText('2024: at least 1,633')).toBeVisible()
    unmount()
    await renderWithTexts(
      <EstimateFigure reported={null} estimate={carried} isCurrent sources={['some-source']} />,
      {
        language: 'fr',
      },
    )
    expect(screen.getByText('2024 : au moins 1 633')).toBeVisible()
  })

  it('the maps’ number is no headline where no site is documented as open', async () => {
    const carried = { mean: 1633, low: 1633, high: 1633, atLeast: true, year: 2024, carried: true }
    await renderWithTexts(
      <EstimateFigure reported={null} estimate={carried} isCurrent={false} sources={['some-source']} />,
    )
    expect(screen.queryByText('2024: at least 1,633')).not.toBeInTheDocument()
    expect(
      screen.getByText(
        /^No number of troops is known for this date: no site here is documented as open\. .* 2024, .* at least 1,633 \(estimate\) where no closure was documented then\.$/,
      ),
    ).toBeVisible()
  })

  it('an estimate has its semicolons set as the language sets them', async () => {
    const estimate = { mean: 11_588, low: 10_385, high: 12_485, atLeast: true, year: 2024, carried: false }
    const { unmount } = await renderWithTexts(
      <EstimateFigure reported={null} estimate={estimate} isCurrent sources={['some-source']} />,
      {
        language: 'fr',
      },
    )
    expect(
      screen.getByText(
        /^cartes de l’ONU de 2024\s; les lieux dont la fermeture est documentée sont exclus\s; entre/,
      ),
    ).toBeVisible()
    unmount()
    await renderWithTexts(
      <EstimateFigure reported={null} estimate={estimate} isCurrent sources={['some-source']} />,
    )
    expect(
      screen.getByText(/^UN maps of 2024; places with a documented closure are left out; between/),
    ).toBeVisible()
  })
})
