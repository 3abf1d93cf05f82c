import { expect, openPage, test } from './page.ts'

test(
  'when the browser takes no more addresses, the page shows what was chosen and the address follows',
  { tag: '@every-browser' },
  async ({ page, faults }) => {
    await openPage(page, '/?date=2024-06-30')
    const slider = page.getByRole('slider')
    const tab = page.getByRole('tab', { name: 'Sites' })
    await expect(tab).toBeVisible()
    // 200 in ten seconds: Firefox throws then, Chromium does nothing and throws nothing.
    const refused = await page.evaluate(() => {
      const { href } = location
      try {
        for (let i = 0; i < 300; i += 1) history.replaceState(null, '', href)
        history.replaceState(null, '', '#refused')
      } catch {
        return true
      }
      return location.href === href
    })
    expect(refused).toBe(true)
    await slider.press('ArrowLeft')
    const chosen = await slider.getAttribute('aria-valuetext')
    expect(chosen).not.toContain('30 June 2024')
    await tab.click()
    await expect(page.getByRole('region', { name: 'Sites', exact: true })).toBeVisible()
    expect(page.url()).toMatch(/\?date=2024-06-30$/u)
    await expect(page).toHaveURL(/tab=sites/u, { timeout: 20_000 })
    await expect(page).not.toHaveURL(/date=2024-06-30/u)
    await expect(slider).toHaveAttribute('aria-valuetext', chosen ?? '')
    // What the browser says of it in the console is no fault of the page.
    faults.splice(0, faults.length, ...faults.filter((fault) => !/history|navigation/iu.test(fault)))
  },
)
