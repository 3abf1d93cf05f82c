import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { firstCited } from '#src/domain/sources/first-cited.ts'
import { sourcesLineOf } from '#src/export/notes.ts'
import { realContext } from '#tests/export/briefing/real-briefing.ts'
import { renderApp } from '#tests/kit/render-app.tsx'

it('a figure whose page is open leaves the links of the page to anything else', async () => {
  // Of no figure: the page says so, and its links are those that they are over the page of one.
  renderApp('/?date=2024-06-30&figure=none', { isTopOnly: true })
  await screen.findByRole('link', { name: 'Data desk' })
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="tab="], a[href*="desk="]')]
  expect(links.map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['About', 'Data desk']))
  const others = links.filter((link) => !link.closest('details'))
  expect(others.filter(({ href }) => href.includes('figure=')).map(({ textContent }) => textContent)).toEqual(
    [],
  )
})

const names: Readonly<Record<string, string>> = {
  a: 'UN, 2024',
  b: 'UN, 2024',
  c: 'AFP',
  d: 'Actu',
  e: 'UN, 2024',
}
const ids = ['a', 'b', 'a', 'c', 'd', 'e']

const nameOf = (id: string) => names[id] ?? id

it('documents are named once each, and all others are counted', () => {
  expect(firstCited(ids, nameOf, 2)).toEqual({ named: ['a', 'c'], others: ['b', 'd', 'e'] })
  expect(firstCited(ids, nameOf, 9)).toEqual({ named: ['a', 'c', 'd'], others: ['b', 'e'] })
  const context = { ...realContext('en'), cite: nameOf }
  expect(sourcesLineOf(context, ids)).toBe('Sources: UN, 2024; AFP; Actu and 2 more.')
  expect(sourcesLineOf(context, [])).toBeNull()
})
