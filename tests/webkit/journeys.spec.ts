import { byKeyboard, byTouch, readsTooltips } from '#tests/e2e/hands.ts'
import { words } from '#tests/e2e/journey-words.ts'
import { keys } from '#tests/kit/webdriver.ts'
import { type Reader, drawn, expect, handsOf, openPage, test } from './webkit.ts'

const goTo = async (reader: Reader, language: 'en' | 'fr', date: string): Promise<void> => {
  await reader.choose('textbox', words[language].dateField)
  await reader.runText('document.activeElement.select()')
  await reader.press(...date.split(''), keys.enter)
  await expect.poll(reader.address).toContain(`date=${date}`)
}

// In French the way by keyboard alone and that by touch alone are walked.
for (const language of ['en'] as const)
  test(`the engineering camp near Bukavu goes from open to closed to handed over (${language})`, async ({
    reader,
    site,
  }) => {
    const t = words[language]
    const camp = new RegExp(`^${t.camp.replaceAll(/[()]/gu, String.raw`\$&`)}`, 'u')
    await openPage(reader, `${site.address}?lang=${language}`, language)
    await reader.choose('checkbox', t.southKivu)
    await goTo(reader, language, '2024-04-08')
    // Its mark stands for others too, which lie on one another. The map follows the date a frame later: it is there once the mark says so.
    const open = new RegExp(`${camp.source}.*${t.open}`, 'u')
    await reader.choose('button', open, await reader.find('region', 'Map'))
    await reader.choose('button', camp, await reader.find('region', 'Sites at this place'))
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

for (const language of ['en', 'fr'] as const)
  test(`by the keyboard alone: South Kivu, a date, a file, the camp near Bukavu and a document (${language})`, async ({
    reader,
    site,
  }) => {
    // A key takes the driver longer than the page.
    test.slow()
    await openPage(reader, `${site.address}?lang=${language}`, language)
    await reader.find('tab', words[language].timeline)
    await byKeyboard(await handsOf(reader), language)
  })

for (const language of ['en', 'fr'] as const)
  test(`marks of timeline and map say what they stand for, to the mouse and to the keyboard (${language})`, async ({
    reader,
    site,
  }) => {
    await openPage(reader, `${site.address}?date=2024-06-30&province=CD-SK&lang=${language}`, language)
    await reader.find('tab', words[language].timeline)
    await readsTooltips(await handsOf(reader), language)
  })

test.describe('on a narrow screen', () => {
  // MiniBrowser is never narrower than 447 pixels.
  test.use({ width: 447 })

  for (const language of ['en', 'fr'] as const)
    test(`by touch alone: South Kivu, a date, the camp near Bukavu on the map, a file and a document (${language})`, async ({
      reader,
      site,
    }) => {
      await openPage(reader, `${site.address}?lang=${language}`, language)
      await byTouch(await handsOf(reader), language)
    })
})

test('on the desk a source is added, and kept over a reload', async ({ reader, site }) => {
  await openPage(reader, `${site.address}?m=minusma&desk=open`)
  await reader.choose('tab', 'Records')
  await reader.runText(`const list = [...document.querySelectorAll('dialog select')].find((one) => one.labels[0]?.textContent.includes('Kind of record'))
    const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set
    set.call(list, 'sources')
    list.dispatchEvent(new Event('change', { bubbles: true }))`)
  await reader.choose('button', 'Add: source')
  await reader.choose('textbox', 'Title')
  await reader.press(...'Base handed over'.split(''))
  await reader.reads('dialog', 'Data desk', '(1 change) is kept in this browser only')
  await reader.reload()
  await drawn(reader)
  await reader.reads('dialog', 'Data desk', '(1 change) is kept in this browser only')
  await reader.choose('tab', 'Check')
  await reader.reads('region', 'To mend', 'an address')
})
