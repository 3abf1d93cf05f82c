import { mostBytes } from '#src/domain/files/largest.ts'

/** Milliseconds without a byte after which an answer counts as stalled; a slow line sends something. */
export const silence = 20_000

/** How long an answer may take in all, also one that drips. */
export const limit = 240_000

/** Thrown where an answer was given up: the milliseconds that it had. */
export class StalledError extends Error {
  readonly waited: number

  constructor(waited: number) {
    super(`no answer within ${waited} ms`)
    this.name = 'StalledError'
    this.waited = waited
  }
}

/** The promise, or a StalledError after `silence`: for code, whose loading cannot be aborted. */
export const inTime = async <T>(promise: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stalled = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StalledError(silence)), silence)
  })
  try {
    return await Promise.race([promise, stalled])
  } finally {
    clearTimeout(timer)
  }
}

/** Thrown where an answer is larger than that. */
export class TooLargeError extends Error {}

const readAll = async (response: Response, onPart: () => void): Promise<string> => {
  const reader = response.body?.getReader()
  if (!reader) return response.text()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one part comes after the other
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    onPart()
    bytes += value.length
    if (bytes > mostBytes) throw new TooLargeError()
    text += decoder.decode(value, { stream: true })
  }
}

/**
 * Reads the text of an address if `accept` takes the answer; rethrows what `accept` throws. Every request
 * ends: with the text, the browser's error, a StalledError after `silence` or `limit` milliseconds, or a
 * TooLargeError after `mostBytes`. `cache` is that of the request.
 */
export const readInTime = async (
  address: URL,
  signal: AbortSignal,
  accept: (response: Response) => void,
  cache: RequestCache = 'default',
): Promise<string> => {
  const call = new AbortController()
  const callOff = () => call.abort()
  signal.addEventListener('abort', callOff)
  if (signal.aborted) callOff()
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the promise sets it
  let giveUp: (waited: number) => void = () => {}
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = (waited) => {
      reject(new StalledError(waited))
      callOff()
    }
  })
  const end = setTimeout(() => giveUp(limit), limit)
  let quiet = setTimeout(() => giveUp(silence), silence)
  const listenOn = () => {
    clearTimeout(quiet)
    quiet = setTimeout(() => giveUp(silence), silence)
  }
  const read = async () => {
    const response = await fetch(address, { signal: call.signal, cache })
    listenOn()
    accept(response)
    return readAll(response, listenOn)
  }
  try {
    return await Promise.race([read(), givenUp])
  } finally {
    clearTimeout(quiet)
    clearTimeout(end)
    signal.removeEventListener('abort', callOff)
  }
}
