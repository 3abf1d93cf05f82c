import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import { type ReadReal, handlersFor } from './handlers.ts'
import { happy, readScenario } from './scenarios.ts'

const dataFolder = join(import.meta.dirname, '..', 'data')

const readFromDisk: ReadReal = async (path) =>
  new Response(await readFile(join(dataFolder, path), 'utf8'), {
    headers: { 'content-type': 'application/json' },
  })

/** Answers the requests of tests with the files of data/, until a test says otherwise. */
export const server = setupServer(...handlersFor(happy, readFromDisk))

/** From here to the end of the test, requests are answered by a scenario: `missing:sites`. */
export const playScenario = (name: string): void => {
  server.use(...handlersFor(readScenario(name), readFromDisk))
}
