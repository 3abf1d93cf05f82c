import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// The published data is served and copied as it is: data/monusco/sites.json is fetched as monusco/sites.json.
export default defineConfig({
  base: './',
  publicDir: 'data',
  plugins: [react()],
  server: {
    port: 5173,
    // The mock worker lives in mocks/, outside the scope it has to answer for (dev server only).
    headers: { 'Service-Worker-Allowed': '/' },
  },
  build: {
    target: 'es2022',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'leaflet', test: /node_modules\/(leaflet|react-leaflet|@react-leaflet)\// },
            { name: 'recharts', test: /node_modules\/(recharts|@reduxjs|react-redux|redux|redux-thunk|reselect|immer|d3-[a-z]+|internmap|victory-vendor|es-toolkit|decimal\.js-light|eventemitter3|use-sync-external-store|react-is)\// },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/setup.ts'],
    environmentOptions: { jsdom: { url: 'http://localhost/' } },
    restoreMocks: true,
    css: false,
    testTimeout: 20_000,
  },
})
