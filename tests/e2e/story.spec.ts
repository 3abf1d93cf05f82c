import { AxeBuilder } from '@axe-core/playwright'
import { elements, openPackage } from '#tests/export/pptx/read-package.ts'
import { savedBy, textOf } from './exports.ts'
import { expect, follow, openPage, test } from './page.ts'

const words = {
  en: {
    open: 'Story',
    add: 'Add the view on screen',
    close: 'Close',
    play: 'Play',
    title: 'Title: step 2',
    points: 'Words, a point a line: step 2',
    own: 'The ceiling stands',
    point: 'Said in Kinshasa.',
    slides: 'Save as slides (PPTX)',
    pages: 'Save as pages (PDF)',
    link: 'Copy the link',
    copied: 'The link is copied',
    at: (place: number) => `Step ${place} of 3`,
    mark: /written by the author|author’s own|own words/iu,
  },
  fr: {
    open: 'Récit',
    add: 'Ajouter la vue affichée',
    close: 'Fermer',
    play: 'Présenter',
    title: 'Titre\u00A0: étape 2',
    points: 'Mots, un point par ligne\u00A0: étape 2',
    own: 'Le plafond demeure',
    point: 'Dit à Kinshasa.',
    slides: 'Enregistrer en diapositives (PPTX)',
    pages: 'Enregistrer en pages (PDF)',
    link: 'Copier le lien',
    copied: 'Le lien est copié',
    at: (place: number) => `Étape ${place} sur 3`,
    mark: /auteur/iu,
  },
} as const

for (const language of ['en', 'fr'] as const)
  test(
    `a story of three steps is played, saved as slides and sent as a link (${language})`,
    { tag: '@wide' },
    async ({ page, context, browser, baseURL }) => {
      test.slow()
      const t = words[language]
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const views = [
        `/?date=2024-04-29&lang=${language}`,
        `/?date=2024-06-30&tab=strength&lang=${language}`,
        `/?date=2025-06-30&province=CD-SK&tab=changes&lang=${language}`,
      ]
      await openPage(page, views[0], language)
      const opener = page.getByRole('button', { name: t.open, exact: true })
      const dialog = page.getByRole('dialog')
      for (const [index, view] of views.entries()) {
        // oxlint-disable no-await-in-loop -- one view after the other
        if (index > 0) await follow(page, view)
        await opener.click()
        await dialog.getByRole('button', { name: t.add }).click()
        await dialog.getByRole('button', { name: t.close, exact: true }).click()
        // oxlint-enable no-await-in-loop
      }
      await opener.click()
      const title = dialog.getByRole('textbox', { name: t.title })
      await expect(title).not.toHaveValue('')
      await title.fill(t.own)
      await dialog.getByRole('textbox', { name: t.points }).fill(t.point)
      const fields = dialog.locator('textarea')
      await expect(fields.last()).not.toHaveValue('')
      const said = await fields.evaluateAll((all) =>
        all.flatMap((one) => (one instanceof HTMLTextAreaElement ? [one.value] : [])),
      )
      if (language === 'en')
        expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([])

      const before = await page.evaluate(() => history.length)
      await dialog.getByRole('button', { name: t.play, exact: true }).click()
      const heading = dialog.getByRole('heading', { level: 2 })
      const shown = page.locator('main')
      await expect(heading).toHaveText(said[0] ?? '')
      await expect(page).toHaveURL(/date=2024-04-29/u)
      await page.keyboard.press('ArrowRight')
      await expect(heading).toHaveText(t.own)
      await expect(dialog.getByRole('status')).toContainText(t.at(2))
      await expect(page).toHaveURL(/date=2024-06-30&tab=strength/u)
      await expect(shown.getByRole('tab', { selected: true, includeHidden: true })).toHaveAttribute(
        'id',
        /strength$/u,
      )
      await page.keyboard.press('PageDown')
      await expect(page).toHaveURL(/province=CD-SK/u)
      await page.keyboard.press('Home')
      await expect(dialog.getByRole('status')).toContainText(t.at(1))
      await page.keyboard.press('End')
      await expect(dialog.getByRole('status')).toContainText(t.at(3))
      if (language === 'en')
        expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([])
      // One entry for the whole play.
      expect(await page.evaluate(() => history.length)).toBe(before + 1)
      await page.keyboard.press('Escape')
      await expect(dialog.getByRole('button', { name: t.play, exact: true })).toBeFocused()

      const { name, bytes } = await savedBy(page, () =>
        dialog.getByRole('button', { name: t.slides }).click(),
      )
      expect(name).toBe(`monusco-story-${language}.pptx`)
      const deck = openPackage(new Uint8Array(bytes))
      const titles = [2, 3, 4].map((slide) => {
        const shape = elements(deck.xml(`ppt/slides/slide${slide}.xml`), 'p:sp').find((one) =>
          elements(one, 'p:ph').some((place) => /title/iu.test(place.getAttribute('type') ?? '')),
        )
        return shape?.textContent
      })
      expect(deck.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path))).toHaveLength(4)
      expect(titles).toEqual([said[0], t.own, said[4]])
      const second = deck.text('ppt/slides/slide3.xml')
      expect(second).toContain(t.point)
      expect(second).toMatch(t.mark)
      expect(deck.text('ppt/slides/slide2.xml')).not.toMatch(t.mark)

      const pdf = await savedBy(page, () => dialog.getByRole('button', { name: t.pages }).click())
      expect(pdf.name).toBe(`monusco-story-${language}.pdf`)
      const pages = (await textOf(pdf.bytes)).map((text) => text.replaceAll(/\s+/gu, ' '))
      expect(pages).toHaveLength(4)
      expect(pages[1]).toContain((said[0] ?? '').replaceAll(/\s+/gu, ' '))
      expect(pages[1]).not.toMatch(t.mark)
      expect(pages[2]).toContain(t.own)
      expect(pages[2]).toContain(t.point)
      expect(pages[2]).toMatch(t.mark)

      await dialog.getByRole('button', { name: t.link }).click()
      await expect(dialog.getByRole('status').filter({ hasText: t.copied })).toContainText(/\d{3}/u)
      const link = await page.evaluate(() => navigator.clipboard.readText())
      expect(link.length).toBeLessThan(700)
      const elsewhere = await browser.newContext({
        ...(baseURL !== undefined && { baseURL }),
        locale: language === 'fr' ? 'fr-FR' : 'en-GB',
      })
      const fresh = await elsewhere.newPage()
      await fresh.goto(link)
      await expect(fresh.getByRole('dialog').locator('textarea').nth(2)).toHaveValue(t.own)
      await expect(fresh.getByRole('dialog').locator('textarea').last()).toHaveValue(said[5] ?? '')
      await expect(fresh).not.toHaveURL(/story=/u)
      await elsewhere.close()
    },
  )

test('on a phone nothing of a step lies over the figures below the map', async ({ page }, { project }) => {
  // Not in Firefox: its window without a phone's limits grows to the screen when a story is played.
  test.skip(project.name === 'wide', 'a wide screen has the words beside the page')
  await openPage(page, '/?date=2024-04-29&lang=fr', 'fr')
  await page.getByRole('button', { name: words.fr.open, exact: true }).click()
  await page.getByRole('button', { name: words.fr.add }).click()
  await page.getByRole('button', { name: words.fr.play }).click()
  await expect(page.getByText('1 / 1')).toBeVisible()
  // By elements: what is behind a dialog has no role for a reader.
  const room = () =>
    page.evaluate(() => {
      const map = document.querySelector('.leaflet-container')?.closest('section')
      const under = [...(map?.querySelectorAll('p, button, summary') ?? [])].filter((one) =>
        one.checkVisibility(),
      )
      const figures = document.querySelector('[data-part=figures]')
      const lowest = Math.max(0, ...under.map((one) => one.getBoundingClientRect().bottom))
      return lowest === 0 ? Number.NaN : (figures?.getBoundingClientRect().top ?? 0) - lowest
    })
  await expect.poll(room).toBeGreaterThanOrEqual(0)
})

test('a played step has nothing to press behind it that copies, saves, pins or moves the map', async ({
  page,
}) => {
  await openPage(page, '/?date=2024-04-29')
  const toPress = ['Copy citation', 'Export', '+']
  // By elements: what is behind a dialog has no role for a reader.
  const shown = async () => {
    const all = await page.locator('main :is(button, summary)').filter({ visible: true }).allTextContents()
    return toPress.filter((text) => all.some((one) => one.trim() === text))
  }
  await expect.poll(shown).toEqual(toPress)
  await page.getByRole('button', { name: words.en.open, exact: true }).click()
  const dialog = page.getByRole('dialog')
  for (const part of ['map', 'tab']) {
    // oxlint-disable no-await-in-loop -- one part after the other
    if (part === 'map') await dialog.getByRole('button', { name: words.en.add }).click()
    await dialog.getByRole('combobox', { name: /step 1/u }).selectOption(part)
    await dialog.getByRole('button', { name: words.en.play, exact: true }).click()
    await expect(page.getByText('1 / 1')).toBeVisible()
    expect(await shown()).toEqual([])
    await dialog.getByRole('button', { name: 'End', exact: true }).click()
    await expect(page.getByText('1 / 1')).toBeHidden()
    // oxlint-enable no-await-in-loop
  }
  // What was hidden is there again.
  await dialog.getByRole('button', { name: words.en.close, exact: true }).click()
  await expect.poll(shown).toEqual(toPress)
})
