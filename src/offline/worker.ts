// The service worker. The build compiles this file by itself, so it imports nothing, and prepends BUILD
// (src/build/offline-app.ts). One version of the page and one state of its data are fetched together, before
// the version takes over, so that old code never meets unchecked data.

declare const BUILD: {
  /** Hash of everything that the page is made of. */
  version: string
  /** Files of the page, relative to it. Those in assets/ have a hash in their name and never change. */
  app: readonly string[]
  data: readonly string[]
  /** The script that index.html of this version starts. */
  entry: string
}

// The types of a worker and those of a page cannot be in one project: what is used here is said here.
type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void }
type Asking = Lasting & { request: Request; respondWith: (answer: Promise<Response>) => void }
type WorkerScope = {
  registration: { scope: string }
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: {
    (type: 'install' | 'activate', act: (event: Lasting) => void): void
    (type: 'fetch', act: (event: Asking) => void): void
    (type: 'message', act: (event: Lasting & MessageEvent<unknown>) => void): void
  }
}
declare const self: WorkerScope

const scope = new URL(self.registration.scope)
const addressOf = (path: string): string => new URL(path, scope).href

// Caches belong to the whole origin, which may publish more than one Drawdown.
const appPrefix = `drawdown ${scope.pathname} app `
const dataPrefix = `drawdown ${scope.pathname} data `
const appName = appPrefix + BUILD.version
const installedData = `${dataPrefix}${BUILD.version} installed`
/** Says which of the caches of data this version reads; the page writes it when it takes newer data over. */
const inUse = addressOf('./data-in-use')

/** Fetches a file of this version. Throws if it is missing, or if a host sends its start page instead. */
const fetchWhole = async (path: string): Promise<Response> => {
  const hasHash = path.startsWith('assets/')
  const response = await fetch(addressOf(path), { cache: hasHash ? 'default' : 'no-cache' })
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false
  if (!response.ok || (isPage && path !== './')) throw new Error(`${path}: HTTP ${response.status}`)
  // A server that is half updated sends the start page of another version.
  if (path === './' && !(await response.clone().text()).includes(BUILD.entry))
    throw new Error('the start page is of another version')
  // A page may not be opened with an answer that was led elsewhere.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response
}

const fillCache = async (name: string, paths: readonly string[]): Promise<void> => {
  const cache = await caches.open(name)
  await Promise.all(paths.map(async (path) => cache.put(addressOf(path), await fetchWhole(path))))
}

const install = async (): Promise<void> => {
  try {
    await Promise.all([fillCache(appName, BUILD.app), fillCache(installedData, BUILD.data)])
    await (await caches.open(appName)).put(inUse, new Response(installedData))
  } catch (cause) {
    // No room, or a broken update: the version that runs goes on running, and nothing half remains.
    await Promise.all([caches.delete(appName), caches.delete(installedData)])
    throw cause
  }
}

const dataName = async (): Promise<string> => {
  const said = await (await caches.open(appName)).match(inUse)
  return said ? said.text() : installedData
}

/** Keeps the version before this one: a window that is still open with it may ask for a part of it. */
const activate = async (): Promise<void> => {
  const names = await caches.keys()
  const apps = names.filter((name) => name.startsWith(appPrefix) && name !== appName).slice(-1)
  const kept = new Set([appName, ...apps, await dataName()])
  const old = names.filter((name) => name.startsWith(appPrefix) || name.startsWith(dataPrefix))
  await Promise.all(old.filter((name) => !kept.has(name)).map((name) => caches.delete(name)))
  await self.clients.claim()
}

const fromCache = async (name: string, address: string): Promise<Response | undefined> =>
  (await caches.open(name)).match(address)

/** From this version, else from the one before, else from the server. */
const answerApp = async (request: Request, address: string): Promise<Response> => {
  const own = await fromCache(appName, address)
  if (own) return own
  return (await caches.match(address)) ?? fetch(request)
}

const answerData = async (request: Request, address: string): Promise<Response> =>
  (await fromCache(await dataName(), address)) ?? fetch(request)

const dataAddresses = new Set(BUILD.data.map(addressOf))
const assets = addressOf('assets/')
const appAddresses = new Set(BUILD.app.map(addressOf))

/** What answers a request; null: the network, as without a worker. */
const answerTo = (request: Request): Promise<Response> | null => {
  if (request.method !== 'GET') return null
  const url = new URL(request.url)
  const address = url.origin + url.pathname
  if (request.mode === 'navigate') {
    const isPage = address === scope.href || address === addressOf('index.html')
    return isPage ? answerApp(request, scope.href) : null
  }
  // The page asks the server itself whether it has newer data, with this mode (newer-data.ts).
  if (dataAddresses.has(address)) return request.cache === 'no-cache' ? null : answerData(request, address)
  return appAddresses.has(address) || address.startsWith(assets) ? answerApp(request, address) : null
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request)
  // A cache that cannot be read, as when the browser's storage is broken, must not take the page with it.
  if (answer) event.respondWith(answer.catch(() => fetch(event.request)))
})

/** Keeps newer data that the page has checked against its schemas: it is read from the next load on. */
const takeData = async (texts: readonly (readonly [path: string, text: string])[]): Promise<void> => {
  const old = await dataName()
  const name = `${dataPrefix}${BUILD.version} ${Date.now()}`
  const cache = await caches.open(name)
  const headers = { 'content-type': 'application/json' }
  await Promise.all(texts.map(([path, text]) => cache.put(addressOf(path), new Response(text, { headers }))))
  await (await caches.open(appName)).put(inUse, new Response(name))
  await caches.delete(old)
}

const isTexts = (value: unknown): value is readonly (readonly [string, string])[] =>
  Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2)

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting()
  if (!isTexts(event.data)) return
  const [port] = event.ports
  event.waitUntil(
    takeData(event.data).then(
      () => port?.postMessage('taken'),
      () => port?.postMessage('refused'),
    ),
  )
})
