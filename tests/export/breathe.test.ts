import { expect, it } from 'vitest'
import { breathe } from '#src/export/breathe.ts'

const work = (milliseconds: number): void => {
  const begun = performance.now()
  while (performance.now() - begun < milliseconds);
}

it('lets in what waits once a file has been made for a while, and does not stop before', async () => {
  await breathe()
  work(15)
  let answers = 0
  const waiting = new MessageChannel()
  waiting.port1.addEventListener('message', () => {
    answers += 1
  })
  waiting.port1.start()
  waiting.port2.postMessage(null)
  await breathe()
  expect(answers).toBe(1)
  waiting.port2.postMessage(null)
  await breathe()
  expect(answers).toBe(1)
  waiting.port1.close()
})
