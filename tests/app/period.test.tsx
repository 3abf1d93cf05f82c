import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '#tests/kit/render-app.tsx'

const region = async (name: string) => within(await screen.findByRole('region', { name }))

describe('the period of the timeline', () => {
  it('holds the date shown as long as nobody chooses', async () => {
    renderApp('/?province=CD-SK&date=2026-01-05', { isTabOnly: true })
    const timeline = await region('Timeline')
    expect(await timeline.findByRole('radio', { name: 'Whole record' })).toBeChecked()
  })

  it('is in the link, and comes back from it', async () => {
    const user = renderApp('/?province=CD-SK&date=2024-05-05', { isTabOnly: true })
    const timeline = await region('Timeline')
    await user.click(await timeline.findByRole('radio', { name: 'Whole record' }))
    expect(window.location.search).toContain('period=whole')
    expect(await timeline.findByRole('radio', { name: 'Whole record' })).toBeChecked()
  })

  it('of a link is the one shown', async () => {
    renderApp('/?province=CD-SK&period=whole', { isTabOnly: true })
    const timeline = await region('Timeline')
    expect(await timeline.findByRole('radio', { name: 'Whole record' })).toBeChecked()
  })
})
