import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderApp } from '#tests/kit/render-app.tsx'

// A browser that translates a page takes every text node out and puts its words into elements of its own (Chrome: two <font>). What the
// page changes afterwards has to be what a fresh page at that link says: never old figures under a new date.

/** Does to the page what the translation of a browser does; the words stay, so that two pages can be compared. */
const translate = (): void => {
  const texts: Text[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('svg, [translate=no]')) continue
    const outer = document.createElement('font')
    const inner = document.createElement('font')
    outer.append(inner)
    text.replaceWith(outer)
    inner.append(text.data)
  }
}

/** What a region says, without the words of drawings, which the translation leaves alone. */
const said = (name: string): string => {
  const copy = screen.getByRole('region', { name }).cloneNode(true)
  if (!(copy instanceof HTMLElement)) throw new Error(`${name} is no part of the page`)
  for (const drawing of copy.querySelectorAll('svg')) drawing.remove()
  return copy.textContent
}

const beside = {
  en: ['Filters', 'Date', 'Key figures', 'Map'],
  fr: ['Filtres', 'Date', 'Chiffres clés', 'Carte'],
}

/** What the regions say once nothing is added any more: parts of the page come after its first view. */
const whole = async (names: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  await Promise.all(names.map((name) => screen.findByRole('region', { name })))
  let before = ''
  await vi.waitFor(
    () => {
      const now = names.map(said).join('\n')
      const isStill = now === before
      before = now
      expect(isStill).toBe(true)
      expect(now).not.toMatch(/Loading|Chargement/u)
    },
    { timeout: 50_000, interval: 700 },
  )
  return Object.fromEntries(names.map((name) => [name, said(name)]))
}

describe.each([
  ['en', '&tab=strength', 'Strength', ['South Kivu', 'North Kivu']],
  ['fr', '&tab=sites', 'Sites', ['Sud-Kivu', 'Nord-Kivu']],
] as const)('a translated page in %s at %s', (language, tab, panel, areas) => {
  const names = [...beside[language], panel]

  it('says what a fresh page says, after other dates and other areas', async () => {
    renderApp(`/?date=2024-04-09${tab}`, { language })
    await whole(names)
    translate()
    const slider = screen.getByRole('slider')
    fireEvent.keyDown(slider, { key: 'End' })
    for (const name of areas) {
      fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(`^${name}`, 'u') }))
      fireEvent.keyDown(slider, { key: 'Home' })
    }
    fireEvent.keyDown(slider, { key: 'End' })
    const after = await whole(names)
    expect(after['Date']).toContain('2026')
    const { href } = window.location
    cleanup()
    renderApp(href, { language })
    expect(after).toEqual(await whole(names))
  })
})

it('leaves the names of sites to no translator: they are words in other languages', async () => {
  const reader = renderApp('/?province=CD-NK&tab=sites&date=2024-06-30')
  const row = await screen.findByRole('rowheader', { name: /^Mutwanga base/ })
  expect(within(row).getByText('Mutwanga base').closest('[translate=no]')).not.toBeNull()
  await reader.click(within(row).getByRole('button'))
  const heading = await screen.findByRole('heading', { name: 'Mutwanga base' })
  expect(heading.querySelector('[translate=no]')).toHaveTextContent(/^Mutwanga base$/)
})
