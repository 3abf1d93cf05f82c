import Papa from 'papaparse'
import { openPackage } from '#tests/export/pptx/read-package.ts'
import { openMenu, madeBriefing } from './exports.ts'
import { expect, openPage, region, test } from './page.ts'

// What the staff of other missions come for: UNIFIL's situation of today, MINUSMA's withdrawal that is over, and a mission that only
// UN maps know.

// Not on a phone (playwright.config.ts): the same on a phone but for the layout.

const words = {
  en: {
    left: /36 of 37\s*sites of the drawdown not yet documented as closed/u,
    cease: 'UNIFIL operations cease',
    ahead: 'Dates ahead',
    aheadMenu: 'Export: Dates ahead',
    csv: 'Table (CSV for Excel)',
    end: 'UNIFIL operations cease',
    days: '184 days',
    contributor: /^Indonesia/u,
    plan: 'Plan and actual',
    gone: /0 of 18\s*sites of the drawdown not yet documented as closed/u,
    over: '184 days after the decision of 30 June 2023',
    late: 'Late',
    left18: /18 of 18 sites of MINUSMA’s drawdown are documented as closed/u,
    make: 'Make the briefing',
    briefing: 'Briefing',
    other: 'Other missions',
    search: 'Name, acronym, country or year',
    mapsOnly: /known from UN maps only/iu,
  },
  fr: {
    left: /36 sur 37\s*sites du désengagement dont la fermeture n’est pas documentée/u,
    cease: 'Cessation des opérations de la FINUL',
    ahead: 'Dates à venir',
    aheadMenu: 'Exporter\u00a0: Dates à venir',
    csv: 'Tableau (CSV pour Excel)',
    end: 'Cessation des opérations de la FINUL',
    days: '184 jours',
    contributor: /^Indonésie/u,
    plan: 'Prévu et effectif',
    gone: /0 sur 18\s*sites du désengagement dont la fermeture n’est pas documentée/u,
    over: '184 jours après la décision du 30 juin 2023',
    late: 'En retard',
    left18: /18 des 18\s*sites du désengagement de la MINUSMA sont documentés comme fermés/u,
    make: 'Créer la présentation',
    briefing: 'Présentation',
    other: 'Autres missions',
    search: 'Nom, sigle, pays ou année',
    mapsOnly: /connue seulement par les cartes de l’ONU/iu,
  },
} as const

for (const language of ['en', 'fr'] as const) {
  const t = words[language]

  test(
    `UNIFIL: what is there, what is ahead, one contributor, and a list of dates as a file (${language})`,
    { tag: language === 'en' ? '@every-browser' : [] },
    async ({ page }) => {
      await openPage(page, `/?m=unifil&lang=${language}&view=plan`, language)
      const figures = region(page, 'figures', language)
      await expect(figures).toContainText(t.left)
      await expect(figures).toContainText(t.cease)
      // Nothing in the key figures calls the army's positions handed over.
      await expect(figures).not.toContainText(/\b(?:120|130|165)\b/u)
      const ahead = page.getByRole('table', { name: t.ahead })
      const row = ahead.getByRole('row').filter({ hasText: t.end })
      await expect(row).toContainText(t.days)
      const { name, bytes } = await (await openMenu(page, t.aheadMenu))(t.csv)
      expect(name).toBe(`unifil-dates-ahead-2026-06-${language}.csv`)
      const [header = [], ...rows] = Papa.parse<string[]>(bytes.toString('utf8').slice(1), {
        delimiter: language === 'en' ? ',' : ';',
      }).data
      const found = rows.find((cells) => cells.includes(t.end))
      expect(found).toHaveLength(header.length)
      expect(found).toContain('2026-12-31')
      expect(found).toContain('184')
      await region(page, 'filters', language).getByRole('checkbox', { name: t.contributor }).check()
      await expect(page).toHaveURL(/contributor=IDN/u)
    },
  )

  test(`MINUSMA: the closures of 2023, late or early against the plan, and a briefing (${language})`, async ({
    page,
  }) => {
    await openPage(page, `/?m=minusma&lang=${language}&view=plan`, language)
    const figures = region(page, 'figures', language)
    await expect(figures).toContainText(t.gone)
    await expect(figures).toContainText(t.over)
    const mopti = page.getByRole('row').filter({ hasText: 'Mopti' }).filter({ hasText: t.late })
    await expect(mopti.first()).toBeVisible()
    await page.getByRole('button', { name: t.briefing, exact: true }).click()
    const dialog = page.getByRole('dialog')
    const deck = await madeBriefing(page, dialog, t.make)
    expect(deck.name).toBe(`minusma-briefing-2024-11-15-${language}.pptx`)
    const read = openPackage(new Uint8Array(deck.bytes))
    const slides = read.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path))
    // Short: the opening slide, and one for each panel that is not told by another.
    expect(slides).toHaveLength(7)
    expect(slides.map((path) => read.text(path)).join(' ')).toMatch(t.left18)
  })

  test(`a mission known from UN maps only is found by its country, and says what it rests on (${language})`, async ({
    page,
  }) => {
    await openPage(page, `/?lang=${language}&province=CD-SK&tab=sites`, language)
    await page.getByRole('button', { name: t.other }).click()
    const dialog = page.getByRole('dialog')
    const field = dialog.getByRole('searchbox', { name: t.search })
    await field.fill(language === 'en' ? 'liberia' : 'libéria')
    await dialog.getByRole('link', { name: /UNMIL|MINUL/u }).click()
    await expect(page).toHaveURL(/m=unmil/u)
    await expect(page).not.toHaveURL(/province/u)
    await expect(page.getByText(t.mapsOnly).first()).toBeVisible()
    await expect(
      region(page, 'map', language).locator('.leaflet-pane path[data-province]').first(),
    ).toBeAttached()
    await page.goBack()
    await expect(page).toHaveURL(/province=CD-SK/u)
  })
}

test('three withdrawals stand side by side, and leave as rows', async ({ page }) => {
  await openPage(page, '/?tab=compare&with=minusma,unifil')
  const panel = page.getByRole('region', { name: 'Side by side' })
  for (const mission of ['MONUSCO', 'MINUSMA', 'UNIFIL'])
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await expect(panel.getByRole('row').filter({ hasText: mission }).first()).toBeVisible()
})
