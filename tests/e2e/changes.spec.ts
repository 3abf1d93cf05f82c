import { expect, openPage, test } from './page.ts'

const cases = {
  en: {
    region: 'What changed',
    left: 'Closed or handed over',
    ceased: 'Operations ceased, nothing later documented',
    copy: 'Copy the text',
    copied: 'Text copied',
    start:
      'Between 1\u00a0April and 15\u00a0July 2024, nine of the 18 sites of the drawdown in South Kivu were closed or handed over. ',
    sites: [
      ['Engineering camp (Amsar), Bukavu', 'to Armed forces (FARDC)'],
      ['Bunyakiri base', 'to Armed forces (FARDC)'],
      ['Kavumu base (Pakistani camp)', 'to Armed forces (FARDC)'],
      ['Baraka base (Mushimbakye)', 'to Free Methodist Church (site owner)'],
      ['Sange base', 'to Site owners (NGO Solidarité paysanne and the town of Sange)'],
      ['Bukavu office (South Kivu headquarters)', 'to Congolese authorities and partners'],
      ['Rutemba base and helipad', 'to Armed forces (FARDC)'],
      ['Mikenge base', 'to Armed forces (FARDC)'],
      ['Minembwe base', 'to Armed forces (FARDC)'],
    ],
    ceasedOnly: [
      'Level-2 hospital, Bukavu',
      'Base of the Uruguayan air contingent, Kavumu airport',
      'Bangladesh Military Police barracks, Kavumu airport',
      'Uvira base',
    ],
  },
  fr: {
    region: 'Ce qui a changé',
    left: 'Fermés ou rétrocédés',
    ceased: 'Opérations terminées, rien d’ultérieur n’est documenté',
    copy: 'Copier le texte',
    copied: 'Texte copié',
    start:
      'Entre le 1er\u00a0avril et le 15\u00a0juillet 2024, au Sud-Kivu, neuf des 18\u00a0sites du désengagement ont été fermés ou rétrocédés. ',
    sites: [
      ['Camp du génie (Amsar), Bukavu', 'aux Forces armées (FARDC)'],
      ['Base de Bunyakiri', 'aux Forces armées (FARDC)'],
      ['Base de Kavumu (camp pakistanais)', 'aux Forces armées (FARDC)'],
      ['Base de Baraka (Mushimbakye)', 'à l’Église méthodiste libre (propriétaire du site)'],
      ['Base de Sange', 'aux propriétaires du site (ONG Solidarité paysanne et cité de Sange)'],
      ['Bureau de Bukavu (quartier général du Sud-Kivu)', 'aux autorités congolaises et partenaires'],
      ['Base et héliport de Rutemba', 'aux Forces armées (FARDC)'],
      ['Base de Mikenge', 'aux Forces armées (FARDC)'],
      ['Base de Minembwe', 'aux Forces armées (FARDC)'],
    ],
    ceasedOnly: [
      'Hôpital de niveau II, Bukavu',
      'Base du contingent aérien uruguayen, aéroport de Kavumu',
      'Caserne de la police militaire du Bangladesh, aéroport de Kavumu',
      'Base d’Uvira',
    ],
  },
} as const

for (const language of ['en', 'fr'] as const)
  test(
    `what changed in South Kivu from 1 April to 15 July 2024 is every base and nothing else (${language})`,
    { tag: '@wide' },
    async ({ page, context }) => {
      // A phone has the same words.
      const t = cases[language]
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.goto(`/?province=CD-SK&date=2024-07-15&from=2024-04-01&tab=changes&lang=${language}`)
      const panel = page.getByRole('region', { name: t.region, exact: true })

      const left = panel.getByRole('list', { name: t.left, exact: true })
      await expect(left.locator(':scope > li > p > button')).toHaveText(t.sites.map(([name]) => name))
      await Promise.all(
        t.sites.map(async ([name, recipient]) => {
          const item = left
            .locator(':scope > li')
            .filter({ has: page.getByRole('button', { name, exact: true }) })
          await expect(item.getByText(recipient, { exact: true }).last()).toBeVisible()
        }),
      )
      const ceased = panel.getByRole('list', { name: t.ceased, exact: true })
      await expect(ceased.locator(':scope > li > p > button')).toHaveText(t.ceasedOnly)
      await expect(panel.locator('li > p > button[aria-pressed]')).toHaveCount(13)

      await panel.getByRole('button', { name: t.copy }).click()
      await expect(panel.getByText(t.copied)).toBeVisible()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied.startsWith(t.start)).toBe(true)
      // The link is the same view in today's form, whatever order the one opened had.
      const link = new URL(copied.split('\n').at(-1) ?? '')
      expect(new Set(String(link.searchParams).split('&'))).toEqual(
        new Set(new URL(page.url()).search.slice(1).split('&')),
      )
    },
  )

test('the outcome of a planned date is not covered by the mark of a suspension', async ({ page }) => {
  await openPage(page, '/?view=plan&lang=fr', 'fr')
  const outcome = page.locator('svg text', { hasText: /^Suspendu ou jamais convenu$/ }).last()
  await expect(async () => {
    const word = await outcome.boundingBox()
    const mark = await outcome.locator('xpath=following-sibling::*[1]').boundingBox()
    expect(word && mark && word.x + word.width).toBeLessThan(mark?.x ?? 0)
  }).toPass()
})
