import { keys } from '#tests/kit/webdriver.ts'
import { words } from '#tests/e2e/journey-words.ts'
import { expect, openPage, test } from './webkit.ts'

test('when WebKit takes no more addresses, the page shows what was chosen and the address follows', async ({
  reader,
  site,
}) => {
  await openPage(reader, `${site.address}?date=2024-06-30`)
  const tab = await reader.find('tab', words.en.sites)
  const refusal = await reader.run(() => {
    try {
      for (let i = 0; i <= 100; i += 1) history.replaceState(null, '', location.href)
      return 'none'
    } catch (error) {
      return String(error)
    }
  })
  expect(refusal).toContain('more than 100 times per 10 seconds')
  await reader.run(() => document.querySelector<HTMLElement>('input[type=range]')?.focus())
  await reader.press(keys.left, keys.left, keys.left)
  await reader.click(tab)
  const shown = () =>
    reader.run(
      () =>
        document.querySelector<HTMLInputElement>('input[type=range]')?.getAttribute('aria-valuetext') ?? '',
    )
  const chosen = await shown()
  expect(chosen).not.toContain('30 June 2024')
  await reader.find('region', words.en.sites)
  expect(await reader.address()).toMatch(/\?date=2024-06-30$/u)

  await expect.poll(reader.address, { timeout: 30_000 }).toMatch(/tab=sites/u)
  expect(await reader.address()).not.toContain('date=2024-06-30')
  expect(await shown()).toBe(chosen)
})
