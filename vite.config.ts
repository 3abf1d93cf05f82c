import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { dataPacks } from './src/build/data-packs.ts'
import { firstView } from './src/build/first-view.ts'
import { embedPage } from './src/build/embed-page.ts'
import { firstViewChunks } from './src/build/first-view-chunk.ts'
import { headScriptPlugin, schemeScriptPlugin } from './src/build/head-script.ts'
import { headStylePlugin } from './src/build/head-style.ts'
import { manifestApart } from './src/build/manifest-apart.ts'
import { leanLeaflet } from './src/build/lean-leaflet.ts'
import { chosenMissions, firstMission } from './src/build/missions.ts'
import { offlineApp } from './src/build/offline-app.ts'
import { serverConfigsPlugin } from './src/build/server-configs-plugin.ts'
import { openingWords } from './src/build/opening-words.ts'
import { singleFile } from './src/build/single-file.ts'
import { unpublished } from './src/build/unpublished.ts'
import { startRunner } from './src/command/runner.ts'
import { publishedFiles } from './src/publish/plugin.ts'

/** Tests of pure code: they need no page, and start faster without one. */
const withoutDom = [
  'tests/{build,command,data,domain,draw,embed,export,hostile,import,lint,mocks,publish,schema,text,url}/**/*.test.ts',
  'tests/briefing/*.test.ts',
]

/**
 * Tests that replace modules, or say that they leave something behind in one, need modules of their own. All others
 * share one set, which takes a third less time.
 */
const withOwnModules = readdirSync(fileURLToPath(new URL('tests', import.meta.url)), { recursive: true })
  .map((path) => `tests/${String(path)}`)
  .filter((path) => /\.test\.tsx?$/u.test(path))
  .filter((path) => /vi\.mock\(|@own-modules/u.test(readFileSync(new URL(path, import.meta.url), 'utf8')))

/** Tests that compare a panel with its files leave the same modules out, so they share theirs with each other. */
const equalFiles = ['tests/panels/*/*-equal*-files.test.tsx']

// The published data is served and copied as it is: data/monusco/sites.json is fetched as monusco/sites.json.
/** The benchmark leaves one piece out, to measure what it brings (tests/bench/pieces.ts). */
const without = process.env['DRAWDOWN_WITHOUT']

/** What the small, offline build adds to a plain one; `npm run bench` measures both (DRAWDOWN_PLAIN=1 leaves it out). */
const online = [
  leanLeaflet(),
  dataPacks('data', { drawsAreas: without !== 'drawn-areas' }),
  headScriptPlugin(),
  offlineApp('data'),
  firstView('data', startRunner),
  serverConfigsPlugin(),
  manifestApart(),
  publishedFiles('data'),
  embedPage('data'),
].filter(({ name }) => name !== without)

/** Of `npm run build:single -- MISSION…` (src/build/build-single.ts). */
const singleMissions = chosenMissions(
  'data',
  process.env['DRAWDOWN_MISSIONS']?.split(' ').filter(Boolean) ?? [],
)

const extrasOf = (mode: string) => {
  if (mode === 'single') return [leanLeaflet(), singleFile('data', 'drawdown.html', singleMissions)]
  return process.env['DRAWDOWN_PLAIN'] === '1' ? [] : online
}

export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: 'data',
  define: {
    'import.meta.env.DEFAULT_MISSION': JSON.stringify(
      mode === 'single' ? singleMissions[0] : firstMission('data'),
    ),
  },
  plugins: [
    react({ jsxImportSource: '#jsx' }),
    openingWords(),
    headStylePlugin(),
    schemeScriptPlugin(),
    unpublished('README.md'),
    ...extrasOf(mode),
  ],
  // Each reader of tables is a chunk of its own in the worker, too; the single file has no chunks.
  worker: { format: mode === 'single' ? 'iife' : 'es' },
  server: {
    port: 5173,
    // The mock worker lives in mocks/, outside the scope it has to answer for (dev server only).
    headers: { 'Service-Worker-Allowed': '/' },
  },
  build: {
    target: 'es2022',
    // For tests/budget.ts: which chunks the first view loads. It is not published (manifest-apart.ts).
    manifest: true,
    // The licences of what is bundled travel with it: react-leaflet's asks for that in so many words.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: {
        // The single file has no chunks.
        codeSplitting: mode !== 'single' && {
          groups: [
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|scheduler)\//,
              priority: 4,
            },
            {
              name: 'leaflet',
              test: /node_modules\/(leaflet|react-leaflet|@react-leaflet)\/.*js$/,
              priority: 2.5,
            },
            {
              name: 'recharts',
              test: /node_modules\/(recharts|@reduxjs|react-redux|redux|redux-thunk|reselect|immer|d3-[a-z]+|internmap|victory-vendor|es-toolkit|decimal\.js-light|eventemitter3|use-sync-external-store|react-is)\//,
            },
            ...(without === 'first-view-chunk' ? [] : firstViewChunks()),
            // The first view names every chunk that a tab or an export needs, some 20 bytes each: what is small
            // and needed together is one.
            {
              name: 'citing',
              test: /src\/(shared\/citing|url\/link-lines|ui\/[Cc]it(e|ing)|ui\/CopyCitation|text\/(citation|history-line))/,
            },
            // The evidence brings the packer, which few ask for.
            {
              name: 'exporting',
              test: /src\/(shared\/exports\/(?!evidence)|export\/(export-error|file-name|load-fonts|notes|tables\/table)\.ts)/,
            },
            {
              name: 'planning',
              test: /src\/domain\/(plans\/(announcements|burn-down|burn-gap|burn-view|lateness|phases|planned-matters|site-plans|slippage)|charts\/|changes\/compared-days)/,
            },
            {
              name: 'charting',
              test: /src\/(draw\/(scene|legend-entry|palette|chart-colors|place-labels|text-width)\.ts|ui\/(InTurn|Scene|SceneLegend|Segments|use-width)\.)/,
            },
          ],
        },
      },
    },
  },
  test: {
    restoreMocks: true,
    css: false,
    testTimeout: 60_000,
    // Vitest's own choice leaves a processor of two idle; three workers take a tenth more time than two.
    maxWorkers: 2,
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          // They leave nothing behind, so one set of modules serves them all: half the time of a processor.
          isolate: false,
          include: withoutDom,
          setupFiles: ['tests/kit/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'http://localhost/' } },
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...withoutDom, ...equalFiles, ...withOwnModules],
          setupFiles: ['tests/kit/setup.ts', 'tests/kit/setup-page.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'equal files',
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'http://localhost/' } },
          isolate: false,
          include: equalFiles,
          setupFiles: ['tests/kit/setup.ts', 'tests/kit/setup-page.ts', 'tests/kit/setup-equal-files.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'own modules',
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'http://localhost/' } },
          include: withOwnModules,
          exclude: withoutDom,
          setupFiles: ['tests/kit/setup.ts', 'tests/kit/setup-page.ts'],
        },
      },
    ],
  },
}))
