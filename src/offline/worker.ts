// The service worker. The build compiles this file by itself, so it imports nothing, and prepends BUILD
// (src/build/offline-app.ts). One version of the page and one state of its data are fetched together, before
// the version takes over, so that old code never meets unchecked data.

declare const BUILD: {
  /** Hash of everything that the page is made of. */
  version: string
  /** Files of the page, relative to it. Those in assets/ have a hash in their name and never change. */
  app: readonly string[]
  /** Data of all missions together: the list of them. */
  common: readonly string[]
  /** The files of a mission's folder, and how large they are in each, in bytes; 0 where it has none. */
  files: readonly string[]
  missions: Readonly<Record<string, readonly number[]>>
  /** The mission of a link that names none. */
  first: string
  /** The script that index.html of this version starts. */
  entry: string
}

// The types of a worker and those of a page cannot be in one project: what is used here is said here.
type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void }
type Asking = Lasting & { request: Request; respondWith: (answer: Promise<Response>) => void }
type WorkerScope = {
  registration: { scope: string }
  skipWaiting: () => Promise<void>
  clients: {
    claim: () => Promise<void>
    matchAll: (of: { type: 'window'; includeUncontrolled: true }) => Promise<readonly { url: string }[]>
  }
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
/** Stands for the data of all missions together, where a mission is asked for. */
const common = ''

/** Says in which cache this version has a mission: written once it is whole, and again with newer data. */
const inUse = (mission: string): string => addressOf(`./data-in-use/${mission}`)

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

/** Fills a cache; `onFile` hears the place of each file in the list when it is there. */
const fillCache = async (
  name: string,
  paths: readonly string[],
  onFile: (index: number) => void = () => {},
): Promise<void> => {
  const cache = await caches.open(name)
  await Promise.all(
    paths.map(async (path, index) => {
      await cache.put(addressOf(path), await fetchWhole(path))
      onFile(index)
    }),
  )
}

type Sized = { path: string; bytes: number }

const filesOf = (mission: string): readonly Sized[] =>
  mission === common
    ? BUILD.common.map((path) => ({ path, bytes: 0 }))
    : BUILD.files.flatMap((name, index) => {
        const bytes = BUILD.missions[mission]?.[index] ?? 0
        return bytes === 0 ? [] : [{ path: `${mission}/${name}`, bytes }]
      })

/** Fetches a mission whole into a cache of its own, and from then on answers from there. */
const keepMission = async (mission: string, onBytes: (bytes: number) => void = () => {}): Promise<void> => {
  const name = `${dataPrefix}${BUILD.version} ${mission}`
  const files = filesOf(mission)
  try {
    await fillCache(
      name,
      files.map(({ path }) => path),
      (index) => onBytes(files[index]?.bytes ?? 0),
    )
    await (await caches.open(appName)).put(inUse(mission), new Response(name))
  } catch (cause) {
    await caches.delete(name)
    throw cause
  }
}

const dataName = async (mission: string): Promise<string | undefined> =>
  (await (await caches.open(appName)).match(inUse(mission)))?.text()

const namesWith = async (prefix: string): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix))

/** The missions that a version of the page keeps, by the cache of its app. */
const keptIn = async (app: string): Promise<readonly string[]> => {
  const start = inUse('')
  const noted = await (await caches.open(app)).keys()
  return noted.flatMap(({ url }) => (url.startsWith(start) ? [url.slice(start.length)] : []))
}

/** The missions that readers have open now. */
const openMissions = async (): Promise<readonly string[]> => {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return pages
    .filter(({ url }) => url.startsWith(scope.href))
    .map(({ url }) => {
      const { search, hash } = new URL(url)
      return new URLSearchParams(hash.startsWith('#?') ? hash.slice(1) : search).get('m') ?? BUILD.first
    })
}

/** What is kept from the start: what is open, and what the versions before kept. */
const toKeep = async (): Promise<readonly string[]> => {
  const apps = await namesWith(appPrefix)
  const before = await Promise.all(apps.map(keptIn))
  const missions = new Set([...before.flat(), ...(await openMissions())])
  return [common, ...[...missions].filter((mission) => Object.hasOwn(BUILD.missions, mission))]
}

const install = async (): Promise<void> => {
  try {
    const missions = await toKeep()
    await fillCache(appName, BUILD.app)
    await Promise.all(missions.map((mission) => keepMission(mission)))
  } catch (cause) {
    // No room, or a broken update: the version that runs goes on running, and nothing half remains.
    const own = await namesWith(`${dataPrefix}${BUILD.version} `)
    await Promise.all([appName, ...own].map((name) => caches.delete(name)))
    throw cause
  }
}

/** Keeps the version before this one: a window that is still open with it may ask for a part of it. */
const activate = async (): Promise<void> => {
  const apps = (await namesWith(appPrefix)).filter((name) => name !== appName)
  const data = await Promise.all((await keptIn(appName)).map(dataName))
  const kept = new Set<string | undefined>([appName, ...apps.slice(-1), ...data])
  const old = [...apps, ...(await namesWith(dataPrefix))].filter((name) => !kept.has(name))
  await Promise.all(old.map((name) => caches.delete(name)))
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

const missionOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : common)

/** From the disk where the mission is kept, else from the server. */
const answerData = async (request: Request, path: string): Promise<Response> => {
  const name = await dataName(missionOf(path))
  return (name && (await fromCache(name, addressOf(path)))) || fetch(request)
}

/** The path of a data file of this build below the page; null for any other address. */
const dataPath = (address: string): string | null => {
  if (!address.startsWith(scope.href)) return null
  const path = address.slice(scope.href.length)
  const mission = missionOf(path)
  return filesOf(mission).some((file) => file.path === path) ? path : null
}

const assets = addressOf('assets/')
const appAddresses = new Set(BUILD.app.map(addressOf))

/** The way that a mission's page in a language leads on (build/preview-page.ts), with or without a line. */
const ledOn = (address: string, search: string): Promise<Response> | null => {
  const [, mission = '', language] = /^([^/]+)\/([a-z]+)\.html$/u.exec(address.replace(scope.href, '')) ?? []
  if (!Object.hasOwn(BUILD.missions, mission)) return null
  return Promise.resolve(
    Response.redirect(addressOf(`./?m=${mission}&lang=${language}${search.replace('?', '&')}`)),
  )
}

/** What answers a request; null: the network, as without a worker. */
const answerTo = (request: Request): Promise<Response> | null => {
  if (request.method !== 'GET') return null
  const url = new URL(request.url)
  const address = url.origin + url.pathname
  if (request.mode === 'navigate') {
    const isPage = address === scope.href || address === addressOf('index.html')
    return isPage ? answerApp(request, scope.href) : ledOn(address, url.search)
  }
  // The page asks the server itself whether it has newer data, with this mode (newer-data.ts).
  const path = dataPath(address)
  if (path !== null) return request.cache === 'no-cache' ? null : answerData(request, path)
  return appAddresses.has(address) || address.startsWith(assets) ? answerApp(request, address) : null
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request)
  // A cache that cannot be read, as when the browser's storage is broken, must not take the page with it.
  if (answer) event.respondWith(answer.catch(() => fetch(event.request)))
})

type Texts = readonly (readonly [path: string, text: string])[]

const takeMission = async (mission: string, texts: Texts): Promise<void> => {
  const old = await dataName(mission)
  // Of what all missions have together one file is replaced, and the others stay.
  const name = (mission === common && old) || `${dataPrefix}${BUILD.version} ${mission} ${Date.now()}`
  const cache = await caches.open(name)
  const headers = { 'content-type': 'application/json' }
  await Promise.all(texts.map(([path, text]) => cache.put(addressOf(path), new Response(text, { headers }))))
  await (await caches.open(appName)).put(inUse(mission), new Response(name))
  if (old && old !== name) await caches.delete(old)
}

/** Keeps newer data that the page has checked against its schemas: it is read from the next load on. */
const takeData = async (texts: Texts): Promise<void> => {
  const missions = new Set(texts.map(([path]) => missionOf(path)))
  await Promise.all(
    [...missions].map((mission) =>
      takeMission(
        mission,
        texts.filter(([path]) => missionOf(path) === mission),
      ),
    ),
  )
}

const dropMission = async (mission: string): Promise<void> => {
  const name = await dataName(mission)
  await (await caches.open(appName)).delete(inUse(mission))
  if (name) await caches.delete(name)
}

const bytesOf = (mission: string): number => filesOf(mission).reduce((sum, { bytes }) => sum + bytes, 0)

const isTexts = (value: unknown): value is Texts =>
  Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2)

/** A wish of the page about one mission: `{ keep: 'x' }` or `{ drop: 'x' }`. */
const wishOf = (value: unknown, wish: 'keep' | 'drop'): string | null => {
  const mission: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, wish) : null
  return typeof mission === 'string' && Object.hasOwn(BUILD.missions, mission) ? mission : null
}

/**
 * Answers the page over the port that it sent along: `refused` if it could not be done; of `list`, the
 * missions kept and the size of all; of `keep`, the bytes so far before the end.
 */
const act = async (data: unknown, port: MessagePort | undefined): Promise<unknown> => {
  if (isTexts(data)) return takeData(data)
  if (data === 'list') {
    const sizes = Object.keys(BUILD.missions).map((mission) => [mission, bytesOf(mission)])
    const kept = (await keptIn(appName)).filter((mission) => mission !== common)
    return { kept, sizes: Object.fromEntries(sizes) }
  }
  const dropped = wishOf(data, 'drop')
  if (dropped !== null) return dropMission(dropped)
  const wanted = wishOf(data, 'keep')
  if (wanted === null) throw new Error('not understood')
  const total = bytesOf(wanted)
  let done = 0
  return keepMission(wanted, (bytes) => {
    done += bytes
    port?.postMessage({ done, total })
  })
}

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') {
    void self.skipWaiting()
    return
  }
  const [port] = event.ports
  event.waitUntil(
    act(event.data, port).then(
      (answer) => port?.postMessage(answer ?? 'done'),
      () => port?.postMessage('refused'),
    ),
  )
})
