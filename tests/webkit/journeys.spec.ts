import { words } from '#tests/e2e/journey-words.ts'
import { keys } from '#tests/kit/webdriver.ts'
import { type Reader, drawn, expect, openPage, test } from './webkit.ts'

const goTo = async (reader: Reader, language: 'en' | 'fr', date: string): Promise<void> => {
  await reader.choose('textbox', words[language].dateField)
  await reader.runText('document.activeElement.select()')
  await reader.press(...date.split(''), keys.enter)
  await expect.poll(reader.address).toContain(`date=${date}`)
}

for (const language of ['en', 'fr'] as const)
  test(`the engineering camp near Bukavu goes from open to closed to handed over (${language})`, async ({
    reader,
    site,
  }) => {
    const t = words[language]
    const camp = new RegExp(`^${t.camp.replaceAll(/[()]/gu, String.raw`\$&`)}`, 'u')
    await openPage(reader, `${site.address}?lang=${language}`, language)
    await reader.choose('checkbox', t.southKivu)
    await goTo(reader, language, '2024-04-08')
    if (language === 'en') {
      // Its mark stands for others too, which lie on one another.
      await reader.choose('button', camp, await reader.find('region', 'Map'))
      await reader.choose('button', camp, await reader.find('region', 'Sites at this place'))
    } else {
      await reader.choose('tab', t.sites)
      await reader.choose('button', t.camp, await reader.find('region', t.sites))
    }
    await reader.reads('article', t.camp, t.open)

    await goTo(reader, language, '2024-04-09')
    await reader.reads('article', t.camp, t.closed)
    await reader.reads('article', t.camp, t.differ)
    await goTo(reader, language, '2024-04-29')
    await reader.reads('article', t.camp, t.handedOver)
    for (const output of t.outputs)
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await reader.reads('article', t.camp, output)
    await reader.choose('tab', 'Sources')
    await reader.find('region', 'Sources')
    await expect.poll(reader.address).toMatch(/date=2024-04-29.*&tab=sources/u)
    const link = await reader.address()
    await reader.reload()
    await drawn(reader, language)
    await reader.reads('article', t.camp, t.handedOver)
    expect(await reader.address()).toBe(link)
  })

test('Back undoes a choice, Forward brings it again', async ({ reader, site }) => {
  await openPage(reader, `${site.address}?date=2024-04-09`)
  await reader.choose('checkbox', words.en.southKivu)
  await expect.poll(reader.address).toContain('province=CD-SK')
  await reader.back()
  await expect.poll(reader.address).not.toContain('province')
  await reader.reads('region', 'Filters', /43\ssites/u)
  await reader.forward()
  await expect.poll(reader.address).toContain('province=CD-SK')
  await reader.reads('region', 'Filters', words.en.sentence)
})

/** What has the focus, as it is named. */
const focused = (reader: Reader): Promise<string> =>
  reader.run(() => {
    const { activeElement: at } = document
    return at?.getAttribute('aria-label') ?? at?.textContent ?? ''
  })

/** Presses the Tab key until what has the focus is called so. */
const tabTo = async (reader: Reader, name: RegExp, left = 60): Promise<void> => {
  await reader.press(keys.tab)
  const at = await focused(reader)
  if (name.test(at)) return
  if (left === 0) throw new Error(`the Tab key does not come to ${name}; it stands at ${at}`)
  await tabTo(reader, name, left - 1)
}

test('by the keyboard alone: past the map to another tab, and a site chosen there', async ({
  reader,
  site,
}) => {
  await openPage(reader, `${site.address}?date=2024-04-29&province=CD-SK`)
  await reader.find('tab', words.en.sites)
  await tabTo(reader, /^To the views$/u, 5)
  await reader.press(keys.enter)
  await expect.poll(() => focused(reader)).toBe('Timeline')
  const steps = await reader.run(() => {
    const tabs = [...document.querySelectorAll('[role=tab]')].map(({ textContent }) => textContent)
    return tabs.indexOf('Sites')
  })
  await reader.press(...Array.from({ length: steps }, () => keys.right))
  await expect.poll(() => focused(reader)).toBe(words.en.sites)
  await reader.find('region', words.en.sites)
  await tabTo(reader, /^Engineering camp \(Amsar\), Bukavu/u)
  await reader.press(keys.enter)
  await expect.poll(() => focused(reader)).toBe(words.en.camp)
  await reader.reads('article', words.en.camp, words.en.handedOver)
  await expect.poll(reader.address).toMatch(/tab=sites&site=amsar$/u)
})
