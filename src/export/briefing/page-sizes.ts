import type { Size } from '#src/export/svg/frame.ts'

/** What a briefing is shaped for: slides of 16:9, or pages. */
export type BriefingSize = 'slide' | 'a4' | 'a4-landscape' | 'letter' | 'square'

/**
 * Pictures and charts as wide as the text of the page, so that their letters are as large as they say, in
 * points.
 */
export const pictureSizes: Readonly<Record<BriefingSize, Size>> = {
  slide: { width: 1000, height: 390 },
  a4: { width: 515, height: 520 },
  'a4-landscape': { width: 850, height: 400 },
  letter: { width: 532, height: 470 },
  square: { width: 640, height: 430 },
}

/** The picture of a short briefing: beside its points on slides, over them on pages. */
export const briefPicture: Readonly<Record<BriefingSize, Size>> = {
  slide: { width: 580, height: 380 },
  a4: { width: 515, height: 330 },
  letter: { width: 532, height: 320 },
  'a4-landscape': { width: 762, height: 300 },
  square: { width: 640, height: 400 },
}

export const chartSizes: Readonly<Record<BriefingSize, Size>> = {
  slide: { width: 880, height: 250 },
  a4: { width: 515, height: 280 },
  'a4-landscape': { width: 762, height: 280 },
  letter: { width: 532, height: 280 },
  square: { width: 640, height: 330 },
}
