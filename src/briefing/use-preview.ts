import { useEffect, useState } from 'react'
import type { PreviewPage } from '#src/export/briefing/preview-of.ts'
import type { BriefingMaker, BriefingWish } from './briefing-wish.ts'

/** Typing a marking is many changes; the preview is drawn after the last. */
const patience = 200

type Drawn = { wish: BriefingWish; maker: BriefingMaker; pages: readonly PreviewPage[] | null }

export type Preview = {
  /** The last that was drawn; null: none, or the last could not be. */
  pages: readonly PreviewPage[] | null
  isWorking: boolean
}

/**
 * The pages that a wish would give, drawn anew with each change while `isWanted`; until then those before
 * stay.
 */
export const usePreview = (maker: BriefingMaker, wish: BriefingWish, isWanted: boolean): Preview => {
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  useEffect(
    function drawPreview() {
      if (!isWanted) return undefined
      const controller = new AbortController()
      const { signal } = controller
      const draw = async () => {
        const pages = await maker.preview(wish, signal).catch(() => null)
        if (!signal.aborted) setDrawn({ wish, maker, pages })
      }
      const timer = setTimeout(() => void draw(), patience)
      return () => {
        clearTimeout(timer)
        controller.abort()
      }
    },
    [maker, wish, isWanted],
  )
  return {
    pages: drawn?.pages ?? null,
    isWorking: isWanted && (drawn?.wish !== wish || drawn.maker !== maker),
  }
}
