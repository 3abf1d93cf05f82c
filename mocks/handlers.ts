import { type HttpHandler, HttpResponse, delay, http } from 'msw'
import { publishedFiles } from './published-files.ts'
import type { Answer, Scenario } from './scenarios.ts'

/** Gets a published file as it is: from disk in Node, from the dev server in the browser. */
export type ReadReal = (path: string, request: Request) => Promise<Response>

const asJson = async (response: Response): Promise<unknown> => JSON.parse(await response.text()) as unknown

const respond = async (answer: Answer, readReal: () => Promise<Response>): Promise<Response> => {
  if (answer.how === 'unreachable') return HttpResponse.error()
  if (answer.how === 'edited') return Response.json(answer.edit(await asJson(await readReal())))
  if (answer.how === 'text') {
    const { body, status, contentType } = answer
    return new Response(body, { status, headers: { 'content-type': contentType } })
  }
  if (answer.delayMs > 0) await delay(answer.delayMs)
  return readReal()
}

/** What only a build makes is not there. */
const ofBuilds = http.get('*/files.json', () => new HttpResponse(null, { status: 404 }))

/** One handler for each published file, wherever the page is served from. */
export const handlersFor = (scenario: Scenario, readReal: ReadReal): HttpHandler[] => [
  ofBuilds,
  ...[...publishedFiles].map(([name, path]) =>
    http.get(`*/${path}`, ({ request }) => respond(scenario(name), () => readReal(path, request))),
  ),
]
