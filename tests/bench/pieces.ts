import { fileURLToPath } from 'node:url'
import { type Plugin, build } from 'vite'

/** What the piece is for: the measures that judge it. */
type Yardstick =
  | 'map'
  | 'words'
  | 'kilobytes'
  | 'date'
  | 'filter'
  | 'blocking'
  | 'longest'
  | 'tabLongest'
  | 'lineMap'
  | 'narrowMap'
  | 'narrowBlocking'
  | 'lineWords'

export type Piece = {
  name: string
  what: string
  for: readonly Yardstick[]
  /**
   * Modules of src and what stands in for each in tests/bench/without; a piece of the build has none,
   * vite.config.ts leaves it out by name.
   */
  standIns?: Readonly<Record<string, string>>
}

/** The measures for speed, each of which can be left out of a build. */
export const pieces: readonly Piece[] = [
  {
    name: 'next-frame',
    what: 'what follows a change does so a frame later',
    for: ['date', 'filter'],
    standIns: {
      'pace/use-next-frame.ts': 'use-next-frame.ts',
      'pace/frames.ts': 'frames.ts',
    },
  },
  {
    name: 'turns',
    what: 'map, rest and charts are drawn one after the other',
    for: ['map', 'longest', 'tabLongest'],
    standIns: { 'pace/turns.ts': 'turns.ts', 'pace/use-turn.ts': 'use-turn.ts' },
  },
  {
    name: 'when-near',
    what: 'tabs and charts below the screen wait for a reader',
    for: ['narrowMap', 'narrowBlocking'],
    standIns: { 'pace/WhenNear.tsx': 'WhenNear.ts' },
  },
  {
    name: 'when-quiet',
    what: 'published files are asked for when all is drawn',
    for: ['map', 'lineMap'],
    standIns: { 'pace/when-quiet.ts': 'when-quiet.ts' },
  },
  {
    name: 'prefetch',
    what: 'published files are shown when all are there',
    for: ['blocking', 'longest'],
    standIns: { 'queries/prefetch-mission.ts': 'prefetch-mission.ts' },
  },
  {
    name: 'first-view',
    what: 'the first view stands in the page',
    for: ['lineMap', 'kilobytes', 'lineWords'],
  },
  { name: 'data-packs', what: 'one small file for the first view', for: ['lineMap', 'kilobytes'] },
  {
    name: 'drawn-areas',
    what: 'areas of that file are drawn by the build',
    for: ['kilobytes', 'map', 'lineMap'],
  },
  { name: 'lean-leaflet', what: 'Leaflet without what the map never uses', for: ['kilobytes', 'lineMap'] },
  { name: 'first-view-chunk', what: 'one chunk for what the first view imports', for: ['lineMap'] },
]

const path = (from: string): string => fileURLToPath(new URL(from, import.meta.url))

/** Turns take their pause between two drawings from the same module, and are a piece of their own. */
const keepsItsOwn = /pace\/turns\.ts$|bench\/without\//u

const standInsOf = (standIns: Readonly<Record<string, string>>): Plugin => ({
  name: 'stand-ins',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (importer === undefined || keepsItsOwn.test(importer)) return null
    const found = await this.resolve(source, importer, { skipSelf: true })
    const [, other] = Object.entries(standIns).find(([file]) => found?.id === path(`../../src/${file}`)) ?? []
    return other === undefined ? found : path(`./without/${other}`)
  },
})

/** Builds the page into a folder; with a piece, without that piece. */
export const buildWithout = async (piece: Piece | null, folder: string): Promise<void> => {
  process.env['DRAWDOWN_WITHOUT'] = piece?.name ?? ''
  await build({
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
    plugins: piece?.standIns ? [standInsOf(piece.standIns)] : [],
  })
  delete process.env['DRAWDOWN_WITHOUT']
}
