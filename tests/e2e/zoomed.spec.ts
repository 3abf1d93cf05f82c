import type { Locator, Page } from '@playwright/test'
import { expect, follow, openPage, region, test } from './page.ts'

// What opens over the page, on a screen of 1280 by 1024 at 400 %: all of it can be read in one column, and closed.

test.use({ viewport: { width: 320, height: 256 } })

const words = {
  en: {
    close: 'Close',
    addRecord: /^Add: /u,
    back: 'Back to the list',
    choose: 'Choose a table',
    briefing: 'Briefing',
    missions: 'Other missions',
    filters: /^Filters/u,
    filtersClose: /^Show /u,
    search: 'Search',
    remark: /^Pin a remark: Map$/u,
    export: 'Export: Map',
    embed: 'Embed in another page',
    story: 'Story',
    add: 'Add the view on screen',
    play: 'Play',
    player: 'Story: without a name',
    term: 'What is “Troops (estimate)”?',
    closeSite: 'Close the site',
    chosen: 'Selected site',
    end: 'End',
  },
  fr: {
    close: 'Fermer',
    addRecord: /^Ajouter\s: /u,
    back: 'Retour à la liste',
    choose: 'Choisir un tableau',
    briefing: 'Présentation',
    missions: 'Autres missions',
    filters: /^Filtres/u,
    filtersClose: /^Afficher /u,
    search: 'Chercher',
    remark: /^Épingler une remarque.*Carte$/u,
    export: 'Exporter\u00a0: Carte',
    embed: 'Intégrer dans une autre page',
    story: 'Récit',
    add: 'Ajouter la vue affichée',
    play: 'Présenter',
    player: 'Récit\u00a0: sans nom',
    term: 'Qu’est-ce que «\u00a0Militaires (estimation)\u00a0»\u00a0?',
    closeSite: 'Fermer le site',
    chosen: 'Site choisi',
    end: 'Terminer',
  },
} as const

/** Runs in the page: what is wrong with a box that is open over it. */
const faultsIn = (box: Element): readonly string[] => {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page knows nothing of this file
  const named = (element: Element): string => {
    const text = element.getAttribute('aria-label') ?? element.textContent
    return `${element.localName}.${(element.getAttribute('class') ?? '').slice(0, 30)} “${text.trim().slice(0, 40)}”`
  }
  // What is for screen readers only is clipped on purpose.
  const isClipped = (one: Element): boolean =>
    getComputedStyle(one).clipPath !== 'none' ||
    (one !== box && one.parentElement !== null && isClipped(one.parentElement))
  const seen = [box, ...box.querySelectorAll<HTMLElement>('*')].filter(
    (one) => one.checkVisibility() && one.clientWidth > 0 && !isClipped(one),
  )
  const { left, right } = box.getBoundingClientRect()
  const wide = left < 0 || right > innerWidth ? [`${named(box)} is wider than the screen`] : []
  const boxes = seen.flatMap((one) => {
    const { overflowX, overflowY } = getComputedStyle(one)
    // A text that is typed in one line moves under its caret.
    if (one.matches('input')) return []
    const high = one.scrollHeight - one.clientHeight
    const lines = one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight)
    return [
      ...(one.scrollWidth > one.clientWidth + 1 ? [`sideways (${overflowX}): ${named(one)}`] : []),
      ...(high > 1 && /hidden|clip/u.test(overflowY) ? [`cut off: ${named(one)}`] : []),
      ...(high > 1 && /auto|scroll/u.test(overflowY) && lines < 2 ? [`no room to read: ${named(one)}`] : []),
    ]
  })
  const read = 'button, a, input, select, textarea, summary, p, li, h2, h3, th, td, dt, dd'
  const parts = [...box.querySelectorAll<HTMLElement>(read)].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !isClipped(one),
  )
  const covered = parts.flatMap((one) => {
    one.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    const { x, y, width, height } = one.getBoundingClientRect()
    // Of what is higher than the screen the parts are looked at.
    if (height > innerHeight) return []
    const hit = document.elementFromPoint(x + width / 2, y + Math.min(height, 40) / 2)
    const labels = 'labels' in one && one.labels instanceof NodeList ? [...one.labels] : []
    // Around a text is what holds it.
    const isHit = hit !== null && [one, ...labels].some((part) => part.contains(hit) || hit.contains(part))
    return isHit ? [] : [`covered by ${hit ? named(hit) : 'nothing'}: ${named(one)}`]
  })
  // What stays in its place while the rest goes past it lies over the rest.
  const over = seen.flatMap((one) => {
    if (getComputedStyle(one).position !== 'sticky') return []
    const { x, y, width, height } = one.getBoundingClientRect()
    if (y < box.getBoundingClientRect().y || y + height > innerHeight) return []
    const isOver = [0.05, 0.3, 0.5, 0.7, 0.95].every((part) =>
      [0.1, 0.5, 0.9].every((down) =>
        one.contains(document.elementFromPoint(x + width * part, y + height * down)),
      ),
    )
    return isOver ? [] : [`shines through: ${named(one)}`]
  })
  return [...wide, ...boxes, ...covered, ...over]
}

const softly = expect.configure({ soft: true })

/** Sees that it opened before the reader's eyes, and that it can be read. */
const read = async (box: Locator): Promise<void> => {
  await expect(box).toBeInViewport({ ratio: 0.3 })
  await expect(box.locator('[data-loading]')).toHaveCount(0)
  await softly.poll(() => box.evaluate(faultsIn)).toEqual([])
}

/** Looks at what is open, and closes it by its own button. */
const readAndClose = async (box: Locator, close: string | RegExp): Promise<void> => {
  await read(box)
  await box.getByRole('button', { name: close, exact: true }).first().click()
  await expect(box).toBeHidden()
}

for (const language of ['en', 'fr'] as const)
  test(
    `at 400 % all that opens over the page can be read in one column and closed (${language})`,
    { tag: '@wide' },
    async ({ page }) => {
      test.slow()
      const t = words[language]
      const view = `/?date=2024-06-30&lang=${language}`
      await openPage(page, view, language)
      const dialog = page.getByRole('dialog')
      const press = (name: string | RegExp, where: Page | Locator = page) =>
        where.getByRole('button', { name, exact: true }).first().click()
      const steps: readonly (readonly [string, () => Promise<void>, (string | RegExp)?])[] = [
        ['filters', () => press(t.filters), t.filtersClose],
        ['missions', () => press(t.missions)],
        [
          'search',
          async () => {
            await press(t.search)
            await expect(dialog).toBeVisible()
            await page.keyboard.type('bukavu')
            await expect(dialog.getByRole('heading', { name: 'Sites', exact: true })).toBeVisible()
          },
        ],
        ['remark', () => press(t.remark)],
        [
          'briefing',
          async () => {
            await press(t.briefing)
            await expect(dialog.getByRole('img').first()).toHaveAttribute('src', /svg/u)
          },
        ],
        [
          'embed',
          async () => {
            await page.getByLabel(t.export).click()
            await read(region(page, 'map', language).locator('details[open] > summary + div'))
            await press(t.embed, region(page, 'map', language))
          },
        ],
        ['figure', () => follow(page, `${view}&figure=sites`)],
        ['story', () => press(t.story)],
        [
          'play',
          async () => {
            await press(t.story)
            await press(t.add, dialog)
            await press(t.play, dialog)
            await expect(dialog.getByRole('heading', { level: 2 })).not.toBeEmpty()
          },
        ],
        ['desk', () => follow(page, `${view}&desk=open`)],
      ]
      for (const [name, open, close = t.close] of steps)
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await test.step(name, async () => {
          await open()
          // After a play the story is there again.
          if (name === 'play')
            await readAndClose(page.getByRole('dialog', { name: t.player, exact: true }), t.end)
          await readAndClose(dialog, close)
        })

      await follow(page, `${view}&tab=sites&site=amsar`)
      await test.step('definition', async () => {
        const sign = page.getByRole('button', { name: t.term, exact: true })
        await sign.evaluate((one) => one.scrollIntoView({ block: 'end' }))
        await sign.click()
        await read(page.locator('[popover]:popover-open'))
        await page.keyboard.press('Escape')
        await expect(page.locator('[popover]:popover-open')).toHaveCount(0)
      })
      await test.step('site', async () => {
        const site = page.getByRole('article').first()
        await site.scrollIntoViewIfNeeded()
        await softly.poll(() => site.evaluate(faultsIn)).toEqual([])
        await press(t.closeSite)
        await expect(page.getByRole('region', { name: t.chosen, exact: true })).not.toContainText('Amsar')
      })
    },
  )

const table = {
  name: 'a-table-of-an-office-with-a-long-name-of-its-own.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'Date,Title (English),Title (Français),Summary (English),a_column_that_the_desk_knows_nothing_of\n' +
      '2026-03-06,Base handed over,Base rétrocédée,Handed over,x\n' +
      '2026-13-06,Base closed,Base fermée,Closed,x\n',
  ),
}

for (const language of ['en', 'fr'] as const)
  test(
    `at 400 % every part of the desk can be read in one column (${language})`,
    { tag: '@wide' },
    async ({ page }) => {
      test.slow()
      const t = words[language]
      await openPage(page, `/?date=2024-06-30&lang=${language}&desk=open`, language)
      const desk = page.getByRole('dialog')
      const part = desk.getByRole('tabpanel')
      const kinds = part.getByRole('combobox').first()
      await expect(kinds).toBeVisible()
      const all = await kinds.getByRole('option').evaluateAll((some) => some.map((one) => one.textContent))
      expect(all.length).toBeGreaterThan(5)
      for (const kind of all)
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await test.step(kind, async () => {
          await kinds.selectOption({ label: kind })
          await part.getByRole('button', { name: t.addRecord }).click()
          await expect(part.getByRole('button', { name: t.back })).toBeVisible()
          await read(desk)
          await part.getByRole('button', { name: t.back }).click()
        })
      const tabs = desk.getByRole('tab')
      for (const tab of await tabs.all())
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await test.step(await tab.innerText(), async () => {
          await tab.click()
          // What is worked out, and what only this part needs, has come.
          await expect(part.getByRole('heading').or(part.getByRole('searchbox')).first()).toBeVisible()
          await read(desk)
          const choice = part.getByLabel(t.choose)
          if (!(await choice.isVisible())) return
          await choice.setInputFiles(table)
          await expect(part.getByText(table.name).first()).toBeVisible()
          await read(desk)
        })
    },
  )
