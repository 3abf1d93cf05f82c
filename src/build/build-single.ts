import { build } from 'vite'

// npm run build:single [-- MISSION…]: one file with the missions named, by the folders of their data.
process.env['DRAWDOWN_MISSIONS'] = process.argv.slice(2).join(' ')
try {
  await build({ mode: 'single' })
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause)
  process.exitCode = 1
}
