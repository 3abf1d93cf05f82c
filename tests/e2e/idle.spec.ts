import { expect, openPage, standsStill, test } from './page.ts'

// A page that nobody touches costs no battery: it asks for no turn of the processor, and nothing that it watches fires.

/** Runs before the page's scripts: counts what they ask to be done later and what is done by it. */
const countTurns = (): void => {
  const turns: Record<string, number> = {}
  const count = (name: string): void => {
    turns[name] = (turns[name] ?? 0) + 1
  }
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'] as const)
    Object.assign(globalThis, {
      [name]: new Proxy(globalThis[name], {
        apply: (ask, self, given: unknown[]) => {
          count(name)
          const [run, ...others] = given
          const told = (...by: unknown[]) => {
            count(`${name} fired`)
            if (typeof run === 'function') Reflect.apply(run, undefined, by)
          }
          return Reflect.apply(ask, self, [told, ...others])
        },
      }),
    })
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const)
    Object.assign(globalThis, {
      [name]: new Proxy<new (...given: never[]) => object>(globalThis[name], {
        construct: (kind, given: unknown[]) => {
          const [run, ...others] = given
          const told = (...by: unknown[]) => {
            count(`${name} fired`)
            if (typeof run === 'function') Reflect.apply(run, undefined, by)
          }
          return Object(Reflect.construct(kind, [told, ...others]))
        },
      }),
    })
  Object.assign(globalThis, { turns })
}

const turnsOf = (page: Parameters<typeof openPage>[0]): Promise<Record<string, number>> =>
  // eslint-disable-next-line typescript/no-unsafe-type-assertion
  page.evaluate(() => ({ ...(globalThis as unknown as { turns: Record<string, number> }).turns }))

test('a page that nobody touches does nothing @wide', async ({ page }) => {
  await page.addInitScript(countTurns)
  await openPage(page, '/?date=2024-06-30')
  // To the end and back, so that all that waits to be come near has come.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await standsStill(page)
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(4000)
  const before = await turnsOf(page)
  expect(before['setTimeout fired']).toBeGreaterThan(0)
  expect(before['ResizeObserver fired']).toBeGreaterThan(0)
  await page.waitForTimeout(6000)
  expect(await turnsOf(page)).toEqual(before)
})
