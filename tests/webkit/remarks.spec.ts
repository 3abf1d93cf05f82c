import { keys } from '#tests/kit/webdriver.ts'
import { drawn, expect, openPage, saveFrom, test } from './webkit.ts'

test('a remark is pinned to a month by the keyboard, its link is opened in the other language, and it goes into a file', async ({
  reader,
  site,
}) => {
  await openPage(reader, `${site.address}?date=2024-06-30&lang=fr`, 'fr')
  const add = await reader.find('button', /^Épingler une remarque.*Chronologie$/u)
  await reader.runText('arguments[0].focus()', [add])
  await reader.press(keys.enter)
  const dialog = await reader.find('dialog', 'Remarques du lecteur')
  const date = await reader.find('textbox', 'Date', dialog)
  await reader.runText('arguments[0].focus(); arguments[0].select()', [date])
  await reader.press(...'juin 2024'.split(''), keys.tab, ...'Le comité se réunit'.split(''))
  await reader.press(keys.tab, keys.enter)
  await reader.reads('dialog', 'Remarques du lecteur', /Épinglée.*remarque.1\./u)
  await reader.press(keys.escape)
  const told = /^Remarques du lecteur.*Chronologie$/u
  await reader.reads('region', told, /1\s*juin 2024\s:\sLe comité se réunit/u)

  await expect.poll(reader.address).toContain('note=')
  const link = await reader.address()
  await reader.back()
  await expect
    .poll(async () => reader.textOf(await reader.find('region', told)))
    .not.toContain('Le comité se réunit')

  await reader.go(link.replace('lang=fr', 'lang=en'))
  await drawn(reader)
  await reader.reads(
    'region',
    'Reader’s remarks, not from the data: Timeline',
    /1\s*June 2024: Le comité se réunit/u,
  )
  const signs = `return [...document.querySelectorAll('[role=tabpanel] .recharts-surface text[fill="#ffffff"]')].map(({ textContent }) => textContent)`
  await expect.poll(() => reader.runText(signs)).toContain('1')
  const { name, bytes } = await saveFrom(reader, 'Export: Timeline', 'Vector graphic (SVG)')
  expect(name).toBe('monusco-timeline-2024-06-30-en.svg')
  const svg = bytes.toString('utf8')
  expect(svg.replaceAll(/<[^>]+>|\s/gu, ' ')).toMatch(
    /Reader’s remark 1, not from the data \(June 2024\): “Le comité se réunit”/u,
  )
  // Its sign on the line, as on the page.
  expect(svg).toMatch(/<text[^>]*fill="#ffffff"[^>]*>1</u)
})
