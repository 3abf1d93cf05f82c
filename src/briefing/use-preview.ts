import { useEffect, useState } from 'react'
import type { PreviewPage } from '#src/export/briefing/preview-of.ts'
import type { BriefingMaker, BriefingWish } from './briefing-wish.ts'

/** Typing a marking is many changes; the preview is drawn after the last. */
const patience = 200

type Drawn = {
  wish: BriefingWish
  maker: BriefingMaker
  pages: readonly PreviewPage[] | null
  took: number
}

export type Preview = {
  /** The last that was drawn; null: none, or the last could not be. */
  pages: readonly PreviewPage[] | null
  /** How long they took, in milliseconds. */
  took: number
  isWorking: boolean
}

/**
 * The pages that a wish would give, drawn anew with each change while `isWanted`; until then those before
 * stay. `isHeld`: they wait, because a file is being made, which is what the reader waits for.
 */
export const usePreview = (
  maker: BriefingMaker,
  wish: BriefingWish,
  { isWanted, isHeld }: { isWanted: boolean; isHeld: boolean },
): Preview => {
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const isDrawn = drawn?.wish === wish && drawn.maker === maker
  const isDue = isWanted && !isDrawn
  useEffect(
    function drawPreview() {
      if (!isDue || isHeld) return undefined
      const controller = new AbortController()
      const { signal } = controller
      const draw = async () => {
        const since = performance.now()
        const pages = await maker.preview(wish, signal).catch(() => null)
        if (!signal.aborted) setDrawn({ wish, maker, pages, took: performance.now() - since })
      }
      const timer = setTimeout(() => void draw(), patience)
      return () => {
        clearTimeout(timer)
        controller.abort()
      }
    },
    [maker, wish, isDue, isHeld],
  )
  return {
    pages: drawn?.pages ?? null,
    took: drawn?.took ?? 0,
    isWorking: isDue,
  }
}
