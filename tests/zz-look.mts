import { chromium } from '@playwright/test'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' })
const look = async (name: string, q: string, w = 1280, h = 860) => {
  const context = await browser.newContext({ viewport: { width: w, height: h }, serviceWorkers: 'block' })
  const page = await context.newPage()
  page.on('pageerror', (e) => console.log(name, 'ERR', e.message))
  await page.goto('http://localhost:4791/' + q)
  await page.waitForSelector('[data-cited]', { timeout: 20000 }).catch(() => console.log(name, 'no mark'))
  await page.waitForTimeout(2500)
  const info = await page.evaluate(() => {
    const e = document.querySelector('[data-cited]')
    const r = e?.getBoundingClientRect()
    return { focus: document.activeElement === e, top: r?.top, bottom: r?.bottom, h: innerHeight, at: r && document.elementFromPoint(r.left + 20, Math.max(2, r.top + 4)) && e?.contains(document.elementFromPoint(r.left + 20, Math.max(2, r.top + 4))), said: [...document.querySelectorAll('output')].map(o => o.textContent).filter(Boolean).slice(0, 3) , over: document.documentElement.scrollWidth > innerWidth}
  })
  console.log(name, JSON.stringify(info))
  if (name.startsWith('top')) { await page.evaluate(() => { scrollTo(0, 0) }) }
  await page.waitForTimeout(300)
  await page.screenshot({ path: `/tmp/look-${name}.png` })
  await context.close()
}
const which = process.argv.slice(2)
const all: [string, string, number?, number?][] = [
  ['top', '?chart=map'], ['top-phone', '?chart=map', 390, 800],
  ['output', '?output=chn-projects'],
  ['output-phone', '?output=chn-projects', 390, 800],
  ['part', '?output=chn-25-tasks&lang=fr'],
  ['strength', '?strength=2016-03-31-total-uniformed'],
  ['strength-phone', '?strength=2016-03-31-total-uniformed', 390, 800],
  ['line', '?date=2024-06-30&site=amsar&line=2024-04-29-amsar-handover'],
  ['line-phone', '?date=2024-06-30&site=amsar&line=2024-04-29-amsar-handover&lang=fr', 390, 800],
  ['burn', '?province=CD-SK&chart=burn-down'],
  ['slippage-phone', '?province=CD-SK&chart=slippage', 390, 800],
  ['timeline', '?chart=timeline'],
  ['map', '?chart=map'],
  ['estimates', '?chart=estimates'],
  ['outputs', '?chart=outputs-road-km'],
]
for (const [n, q, w, h] of all) if (which.length === 0 || which.includes(n)) await look(n, q, w, h)
await browser.close()
