import { openMenu } from './exports.ts'
import { expect, openPage, region, test } from './page.ts'

// A reader's own words: from the dialog, by the keyboard, into the link that a colleague opens, and into a file. Two
// languages in one journey: it is written in French and opened in English.

test(
  'a remark is pinned to a month, stands on chart and map, and reaches a colleague by its link and by a file',
  { tag: ['@wide', '@every-browser'] },
  async ({ page, context }) => {
    await openPage(page, '/?date=2024-06-30&lang=fr', 'fr')
    const add = page.getByRole('button', { name: /^Épingler une remarque.*Chronologie$/u })
    await add.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Remarques du lecteur' })
    await dialog.getByRole('textbox', { name: 'Date' }).press('ControlOrMeta+a')
    await page.keyboard.type('juin 2024')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Le comité se réunit')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(/^Épinglée.*remarque.1\.$/u)).toBeVisible()
    await dialog.getByRole('combobox', { name: 'Épinglée à' }).selectOption({ label: 'Un site' })
    await dialog.getByRole('combobox', { name: 'Site' }).selectOption('goma')
    await dialog.getByRole('textbox', { name: 'Vos mots' }).press('Q')
    await page.keyboard.type('uartier général')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    const told = page.getByRole('region', { name: /^Remarques du lecteur.*Chronologie$/u })
    await expect(told.getByRole('listitem')).toHaveText(/^1\s*juin 2024\s:\sLe comité se réunit$/u)

    const colleague = await context.newPage()
    await openPage(colleague, page.url().replace('lang=fr', 'lang=en'))
    const beside = colleague.getByRole('region', { name: 'Reader’s remarks, not from the data: Map' })
    await expect(beside.getByRole('listitem')).toHaveText(/^2\s*Goma.*: Quartier général$/u)
    const sign = region(colleague, 'map').locator('text[fill="#ffffff"]').filter({ hasText: '2' })
    await expect(sign).toBeVisible()
    const chart = colleague.locator('[role=tabpanel] .recharts-surface').first()
    await expect(chart.locator('text[fill="#ffffff"]').filter({ hasText: /^1$/u })).toBeVisible()
    const { bytes } = await (await openMenu(colleague, 'Export: Timeline'))('Vector graphic (SVG)')
    const svg = bytes.toString('utf8').replaceAll(/<[^>]+>|\s/gu, ' ')
    expect(svg).toMatch(/Reader’s remark 1, not from the data \(June 2024\): “Le comité se réunit”/u)
    expect(svg).not.toContain('Quartier général')
    await colleague.close()

    // What was pinned last goes first.
    await page.goBack()
    await expect(told.getByRole('listitem')).toHaveCount(1)
    await page.goBack()
    await expect(told).toHaveCount(1)
    await expect(told.getByRole('listitem')).toHaveCount(0)
  },
)
