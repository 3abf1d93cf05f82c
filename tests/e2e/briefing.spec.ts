import { cacheOf, cellsOf, elements, openPackage } from '#tests/export/pptx/read-package.ts'
import { textOf, madeBriefing } from './exports.ts'
import { expect, openPage, test } from './page.ts'

const words = {
  en: {
    open: 'Briefing',
    make: 'Make the briefing',
    language: 'Language',
    both: 'English and French, in one file',
    marking: 'Marking on every page',
    pages: 'Pages (PDF)',
    full: 'Full',
    size: 'Page size',
    square: 'Square',
    close: 'Close',
    up: 'Move up: Strength',
    area: 'south-kivu',
  },
  fr: {
    open: 'Présentation',
    make: 'Créer la présentation',
    language: 'Langue',
    both: 'Français et anglais, en un seul fichier',
    marking: 'Mention sur chaque page',
    pages: 'Pages (PDF)',
    full: 'Complète',
    size: 'Format de page',
    square: 'Carré',
    close: 'Fermer',
    up: 'Monter\u00a0: Effectifs',
    area: 'sud-kivu',
  },
} as const

const view = '/?date=2024-06-30&province=CD-SK'

test(
  'slides in both languages are whole, and their charts say what their workbooks say',
  { tag: '@wide' },
  async ({ page }) => {
    // Not on a phone: the files do not depend on the screen.
    test.slow()
    await openPage(page, view)
    const t = words.en
    await page.getByRole('button', { name: t.open, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: t.full }).check({ force: true })
    await dialog.getByRole('combobox', { name: t.language }).selectOption(t.both)
    await dialog.getByRole('textbox', { name: t.marking }).fill('For internal use')
    const { name, bytes } = await madeBriefing(page, dialog, t.make)
    expect(name).toBe('monusco-briefing-south-kivu-2024-06-30-en-fr.pptx')
    await expect(dialog.getByRole('status').filter({ hasText: 'Saved' })).toContainText(name)

    const deck = openPackage(new Uint8Array(bytes))
    const named = elements(deck.xml('[Content_Types].xml'), 'Override').map(
      (part) => part.getAttribute('PartName')?.slice(1) ?? '',
    )
    expect(named.filter((part) => !deck.paths.includes(part))).toEqual([])
    const slides = deck.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path))
    const titles = slides.map((path) => {
      const shape = elements(deck.xml(path), 'p:sp').find((one) =>
        elements(one, 'p:ph').some((place) => /title/iu.test(place.getAttribute('type') ?? '')),
      )
      return shape?.textContent.replaceAll('\u00a0', ' ') ?? ''
    })
    expect(titles).toHaveLength(slides.length)
    expect(titles).not.toContain('')
    expect(titles).toContain('Map: MONUSCO, South Kivu, 30 June 2024')
    expect(titles).toContain('Carte : MONUSCO, Sud-Kivu, 30 juin 2024')
    for (const path of slides) expect(deck.text(path)).toContain('For internal use')

    const charts = deck.paths.filter((path) => /^ppt\/charts\/chart-[^/]+\.xml$/u.test(path))
    expect(charts.length).toBeGreaterThan(4)
    let [zeros, gaps] = [0, 0]
    for (const path of charts) {
      const [relation] = elements(
        deck.xml(path.replace('charts/', 'charts/_rels/').concat('.rels')),
        'Relationship',
      )
      const workbook = `ppt/${relation?.getAttribute('Target')?.replace('../', '') ?? ''}`
      const cells = cellsOf(deck.bytes(workbook))
      for (const values of ['c:val', 'c:xVal', 'c:yVal'].flatMap((part) => elements(deck.xml(path), part))) {
        const formula = elements(values, 'c:f')[0]?.textContent ?? ''
        const [, column = '', first = '', last = ''] =
          /\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?/u.exec(formula) ?? []
        const cache = cacheOf(values)
        for (let line = Number(first); line <= Number(last || first); line += 1) {
          const [shown, kept] = [cache[line - Number(first)], cells[`${column}${line}`]]
          if (shown === undefined) gaps += 1
          else if (Number(shown) === 0) zeros += 1
          expect(kept === undefined ? kept : Number(kept), `${path} ${formula}`).toBe(
            shown === undefined ? shown : Number(shown),
          )
        }
      }
    }
    // A zero is a zero and a gap a gap, or the loop above looked at nothing.
    expect(zeros).toBeGreaterThan(0)
    expect(gaps).toBeGreaterThan(0)
  },
)

for (const language of ['en', 'fr'] as const)
  test(`pages can be read as text, accents and all (${language})`, { tag: '@wide' }, async ({ page }) => {
    // Not on a phone: the files do not depend on the screen.
    test.slow()
    await openPage(page, `${view}&lang=${language}`, language)
    const t = words[language]
    await page.getByRole('button', { name: t.open, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: t.pages }).check({ force: true })
    await dialog.getByRole('radio', { name: t.full }).check({ force: true })
    await dialog.getByRole('combobox', { name: t.size }).selectOption(t.square)
    await dialog.getByRole('textbox', { name: t.marking }).fill('À usage interne')
    const { name, bytes } = await madeBriefing(page, dialog, t.make)
    expect(name).toBe(`monusco-briefing-${t.area}-2024-06-30-${language}.pdf`)
    const pages = await textOf(bytes)
    expect(pages.length).toBeGreaterThan(7)
    for (const text of pages) expect(text).toContain('À usage interne')
    const all = pages.join(' ')
    const told =
      language === 'en'
        ? ['Map: MONUSCO, South Kivu, 30 June 2024', 'more than 580', 'Operations ceased']
        : ['Carte : MONUSCO, Sud-Kivu, 30 juin 2024', 'plus de 580', 'Opérations terminées', 'Rétrocédé']
    for (const text of told) expect(all).toContain(text)
    // By the day of the file, and not by that of its data.
    expect(all).toContain(
      language === 'en'
        ? 'Known to 11 March 2026, 8 months before this file was made on 27 November 2026'
        : 'Connu jusqu’au 11 mars 2026, 8 mois avant la création de ce fichier, le 27 novembre 2026',
    )
    const changed = pages.filter((text) => /What changed: MONUSCO|Ce qui a changé : MONUSCO/u.test(text))
    expect(changed.join(' ')).toContain(
      language === 'en'
        ? '29 April 2024 (9 April according to four sources)'
        : '29 avril 2024 (9 avril selon quatre sources)',
    )
  })

test(
  'the composer is a dialog for the keyboard: order, Escape, and the focus goes back',
  { tag: '@wide' },
  async ({ page }) => {
    await openPage(page, `${view}&lang=fr`, 'fr')
    const t = words.fr
    const opener = page.getByRole('button', { name: t.open, exact: true })
    await expect(opener).toBeEnabled()
    await opener.press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    const up = dialog.getByRole('button', { name: t.up })
    await up.focus()
    for (const key of ['Enter', 'Enter', 'Enter', 'Enter'])
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await page.keyboard.press(key)
    await expect(up).toBeFocused()
    await expect(dialog.getByRole('checkbox').first()).toHaveAccessibleName('Effectifs')
    // The strength is of the whole mission: with a filter it is left out until somebody asks for it.
    await expect(dialog.getByRole('checkbox').first()).not.toBeChecked()
    await dialog.getByRole('checkbox').first().check()
    await expect(dialog.getByRole('img', { name: /^Effectif/u }).first()).toHaveAttribute('src', /svg/u)
    const [content, screen] = await dialog.evaluate((element) => [element.scrollWidth, window.innerWidth])
    expect(content).toBeLessThanOrEqual(screen ?? 0)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
    await opener.click()
    await expect(dialog.getByRole('checkbox').first()).toHaveAccessibleName('Effectifs')
  },
)

test('a cancelled briefing saves nothing and says so', { tag: '@wide' }, async ({ page }) => {
  // Not on a phone: the same on every screen.
  await openPage(page, view)
  let saved = 0
  page.on('download', () => {
    saved += 1
  })
  await page.getByRole('button', { name: words.en.open, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: words.en.full }).check({ force: true })
  await dialog.getByRole('combobox', { name: words.en.language }).selectOption(words.en.both)
  await dialog.getByRole('button', { name: words.en.make }).click()
  // At once: a click that waits for the button to stand still comes when the file is made.
  await dialog.getByRole('button', { name: 'Cancel' }).dispatchEvent('click')
  await expect(dialog.getByRole('alert')).toContainText('The export was cancelled.')
  expect(saved).toBe(0)
})

test(
  'without its fonts a briefing fails, says why and what to do, and saves nothing',
  { tag: '@wide' },
  async ({ page }) => {
    // Not on a phone: the same on every screen.
    await openPage(page, view)
    let saved = 0
    page.on('download', () => {
      saved += 1
    })
    await page.getByRole('button', { name: words.en.open, exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: words.en.pages }).check({ force: true })
    // Nothing but the fonts: a file of the data that is refused is asked for again, for longer than is waited here.
    await page.evaluate(() => {
      const own = window.fetch
      window.fetch = (asked, options) =>
        typeof asked === 'string' && asked.endsWith('.woff')
          ? Promise.reject(new TypeError('offline'))
          : own(asked, options)
    })
    await dialog.getByRole('button', { name: words.en.make }).click()
    await expect(dialog.getByRole('alert')).toContainText('The font could not be loaded or read.')
    expect(saved).toBe(0)
  },
)
