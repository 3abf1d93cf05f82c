import { expect, openPage, test } from './page.ts'

test(
  'a title of three lines of a phone is seen whole while it is written, and one of a line has a field of one',
  { tag: ['@phone'] },
  async ({ page }) => {
    await openPage(page, '/?m=minusma&desk=open')
    const desk = page.getByRole('dialog', { name: 'Data desk' })
    await desk.getByRole('button', { name: 'Add: event' }).click()
    const title = desk.getByRole('textbox', { name: 'Title (English)' })
    await title.focus()
    const before = await title.boundingBox()
    await page.keyboard.type('Fataki base handed over to the authorities of the province. '.repeat(3))
    const unseen = () =>
      title.evaluate((field) => [
        field.scrollHeight - field.clientHeight,
        field.scrollWidth - field.clientWidth,
      ])
    await expect.poll(unseen).toEqual([0, 0])
    expect((await title.boundingBox())?.height).toBeGreaterThan((before?.height ?? 0) * 1.4)
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Fataki base handed over')
    await expect.poll(async () => (await title.boundingBox())?.height).toBe(before?.height)
  },
)
