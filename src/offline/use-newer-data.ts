import { isOnDisk } from '#src/queries/on-disk.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { dayAt } from '#src/domain/dates/day-at.ts'
import { whenQuiet } from '#src/pace/when-quiet.ts'
import { isNewVersionComing, keepData } from './app-worker.ts'
import { type NewerDataResult, checkForNewerData } from './newer-data.ts'
import { remember } from './remembered.ts'

const hour = 3_600_000

type Checked = { result: NewerDataResult | null; forget: () => void }

/**
 * Holds the data against the server's: once when a page that was kept stands, then when the line comes back,
 * and every hour that the page is looked at. Newer data is kept for the next load at once, unless records
 * that the page shows cannot be read in it.
 */
export const useNewerData = (mission: string): Checked => {
  const client = useQueryClient()
  const [result, setResult] = useState<NewerDataResult | null>(null)
  useEffect(
    function checkNowAndThen() {
      let last = 0
      let isLeft = false
      const check = async () => {
        last = Date.now()
        // Another version of the page brings its own data.
        if (await isNewVersionComing()) return
        const next = await checkForNewerData(client, mission)
        if (isLeft) return
        if (next.kind !== 'unreachable') remember({ checked: dayAt(new Date()) })
        if (next.kind === 'newer' && next.data.lost === 0) {
          const { from, to, changes, texts } = next.data
          await keepData(texts)
          remember({ news: { from, to, changes: [...changes] } })
        }
        if (!isLeft) setResult(next)
      }
      const checkAgain = () => void check()
      const checkIfLongAgo = () => {
        if (document.visibilityState === 'visible' && Date.now() - last > hour) void check()
      }
      // Without a worker the data has just come from the server.
      const isKept = isOnDisk(mission)
      if (!isKept) {
        last = Date.now()
        remember({ checked: dayAt(new Date()) })
      }
      const callOff = isKept ? whenQuiet(checkAgain) : () => undefined
      const timer = setInterval(checkIfLongAgo, hour)
      window.addEventListener('online', checkAgain)
      document.addEventListener('visibilitychange', checkIfLongAgo)
      return () => {
        isLeft = true
        callOff()
        clearInterval(timer)
        window.removeEventListener('online', checkAgain)
        document.removeEventListener('visibilitychange', checkIfLongAgo)
      }
    },
    [client, mission],
  )
  const forget = useCallback(() => setResult(null), [])
  return { result, forget }
}
