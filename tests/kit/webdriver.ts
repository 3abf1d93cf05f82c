import * as v from 'valibot'

// W3C WebDriver (https://www.w3.org/TR/webdriver2/): the commands that the tests in WebKit need.

const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

const Element = v.object({ [elementKey]: v.string() })
/** An element of the open page, as the driver names it. */
export type Element = v.InferOutput<typeof Element>

export const elementsIn = (value: unknown): readonly Element[] => v.parse(v.array(Element), value)

/** Keys that write nothing, by the code points that stand for them. */
export const keys = {
  tab: '\uE004',
  enter: '\uE007',
  shift: '\uE008',
  escape: '\uE00C',
  end: '\uE010',
  home: '\uE011',
  left: '\uE012',
  right: '\uE014',
  space: ' ',
} as const

export type Session = {
  version: string
  go: (address: string) => Promise<void>
  back: () => Promise<void>
  forward: () => Promise<void>
  reload: () => Promise<void>
  address: () => Promise<string>
  /** Runs a function in the page; it sees its arguments and what the page has, nothing of this file. */
  run: <A extends unknown[], R>(script: (...given: A) => R | Promise<R>, ...given: A) => Promise<R>
  /** Runs a script in the page, as text. */
  runText: (script: string, given?: readonly unknown[]) => Promise<unknown>
  /** Scrolls there and presses its middle with the mouse. */
  click: (element: Element) => Promise<void>
  /** Scrolls there and moves the mouse onto its middle. */
  point: (element: Element) => Promise<void>
  /** Scrolls there and touches its middle. WebKitWebDriver 2.50.6 takes it, and presses with a mouse. */
  tap: (element: Element) => Promise<void>
  /** Presses keys one after the other, on what has the focus; those of a list together. */
  press: (...pressed: readonly (string | readonly string[])[]) => Promise<void>
  /** Gives files to an input for them, by their paths, as its dialog would. */
  giveFiles: (element: Element, ...paths: readonly string[]) => Promise<void>
  /** Its text as it is drawn. */
  textOf: (element: Element) => Promise<string>
  /** What the window shows, as PNG. */
  picture: () => Promise<Buffer>
  close: () => Promise<void>
}

/**
 * The middle of an element, once it stands still as for clicks of Playwright. The driver's own click refuses a group of
 * SVG, such as a mark on the map (findings/webkitwebdriver-clicks-no-svg-group.sh).
 */
const middle = `const [element] = arguments
  const boxOf = () => element.getBoundingClientRect()
  const find = () => {
    const { left, top, width, height } = boxOf()
    const at = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
    const hit = document.elementFromPoint(at.x, at.y)
    const isHit = hit !== null && [element, ...(element.labels ?? [])].some((one) => one.contains(hit))
    return { at, hit, isHit }
  }
  const isIn = ({ top, bottom }) => top >= 0 && bottom <= innerHeight
  if (!isIn(boxOf()) || !find().isHit)
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const press = () => {
    const { at, hit, isHit } = find()
    if (!isHit) throw new Error('covered by ' + hit?.outerHTML.slice(0, 200))
    return at
  }
  return new Promise((resolve, reject) => {
    const look = (before, still) => {
      const now = JSON.stringify(boxOf())
      if (now !== before || still < 2) setTimeout(look, 50, now, now === before ? still + 1 : 0)
      else try { resolve(press()) } catch (error) { reject(error) }
    }
    look('', 0)
  })`

const Failure = v.object({ error: v.string(), message: v.string() })

/** Opens a browser by the driver that listens on a port, with a window of that size and nothing kept from before; `begun` can end the wait for it. */
export const openSession = async (
  port: string,
  { width, height }: { width: number; height: number },
  begun?: AbortSignal,
): Promise<Session> => {
  const ask = async (method: string, path: string, body?: object, signal?: AbortSignal): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: signal ?? null,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const { value } = v.parse(v.object({ value: v.unknown() }), await response.json())
    if (response.ok) return value
    const { error, message } = v.parse(Failure, value)
    throw new Error(`${method} ${path}: ${error}. ${message}`)
  }
  const { sessionId, capabilities } = v.parse(
    v.object({ sessionId: v.string(), capabilities: v.object({ browserVersion: v.string() }) }),
    await ask('POST', '/session', { capabilities: { alwaysMatch: {} } }, begun),
  )
  const get = (path: string) => ask('GET', `/session/${sessionId}${path}`)
  const post = (path: string, body: object = {}) => ask('POST', `/session/${sessionId}${path}`, body)
  const runText = async (script: string, given: readonly unknown[] = []): Promise<unknown> => {
    const value = await post('/execute/async', {
      // A promise is waited for, and what is thrown comes back as such.
      script: `const answer = arguments[arguments.length - 1]
        Promise.resolve((function () { ${script} }).apply(null, arguments)).then(answer, (error) => answer({ thrown: String(error) }))`,
      args: given,
    })
    if (typeof value === 'object' && value !== null && 'thrown' in value)
      throw new Error(`in the page: ${String(value.thrown)}`)
    return value
  }
  const goToMiddle = async (
    element: Element,
    pointerType: 'mouse' | 'touch',
    ...then: readonly object[]
  ): Promise<void> => {
    const at = await runText(middle, [element])
    const { x, y } = v.parse(v.object({ x: v.number(), y: v.number() }), at)
    const actions = [{ type: 'pointerMove', x, y }, ...then]
    await post('/actions', {
      actions: [{ type: 'pointer', id: pointerType, parameters: { pointerType }, actions }],
    })
  }
  const down = { type: 'pointerDown', button: 0 }
  const up = { type: 'pointerUp', button: 0 }
  await post('/window/rect', { x: 0, y: 0, width, height })
  return {
    version: capabilities.browserVersion,
    go: async (address) => void (await post('/url', { url: address })),
    back: async () => void (await post('/back')),
    forward: async () => void (await post('/forward')),
    reload: async () => void (await post('/refresh')),
    address: async () => String(await get('/url')),
    runText,
    run: async <A extends unknown[], R>(script: (...given: A) => R | Promise<R>, ...given: A) =>
      // eslint-disable-next-line typescript/no-unsafe-type-assertion -- what the function gave, through JSON
      (await runText(`return (${String(script)}).apply(null, arguments)`, given)) as R,
    click: (element) => goToMiddle(element, 'mouse', down, up),
    point: (element) => goToMiddle(element, 'mouse'),
    tap: (element) => goToMiddle(element, 'touch', down, up),
    press: async (...pressed) => {
      if (pressed.length === 0) return
      const actions = pressed.flatMap((one) => {
        const together = typeof one === 'string' ? [one] : one
        const downs = together.map((value) => ({ type: 'keyDown', value }))
        return downs.concat(together.toReversed().map((value) => ({ type: 'keyUp', value })))
      })
      await post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    giveFiles: async (element, ...paths) =>
      void (await post(`/element/${element[elementKey]}/value`, { text: paths.join('\n') })),
    textOf: async (element) => String(await get(`/element/${element[elementKey]}/text`)),
    picture: async () => Buffer.from(String(await get('/screenshot')), 'base64'),
    close: async () => void (await ask('DELETE', `/session/${sessionId}`)),
  }
}
