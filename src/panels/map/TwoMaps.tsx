import { useEffect, useState } from 'react'
import type { TwoDates } from '#src/domain/page/two-dates.ts'
import type { ExportContext } from '#src/export/context.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'
import { valueOr } from '#src/queries/file-result.ts'
import type { ComparisonTexts } from '#src/text/load-comparison.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { useWidth } from '#src/ui/use-width.ts'
import { readLayers } from './layers.ts'
import { drawTwoMaps } from './two-dates-export.ts'
import { twoDatesWords } from './two-dates-words.ts'
import styles from './TwoDates.module.css'

type TwoMapsProps = {
  dates: TwoDates
  outlines: MissionFiles['outlines']
  basemap: MissionFiles['basemap']
  context: ExportContext
  c: ComparisonTexts
}

/** Below this width the maps stand one under the other and need twice the height. */
const narrow = 560
const legendHeight = 190

const heightOf = (width: number): number =>
  Math.round(width < narrow ? width * 2 + legendHeight * 2 : width / 2 + legendHeight)

/** The picture as an image: so it is apart from the page's styles and ids, as in the file. */
const addressOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`

/** The two maps as a picture of the page's width, drawn by the description that the file is drawn by. */
export const TwoMaps = ({ dates, outlines, basemap, context, c }: TwoMapsProps) => {
  const { t, language } = useTexts()
  const [measure, width] = useWidth()
  const [drawn, setDrawn] = useState<string | null>(null)
  const [error, setError] = useState<unknown>(null)
  const words = twoDatesWords(dates, { t, c, language })
  useEffect(
    function drawMaps() {
      let isWanted = true
      const draw = async () => {
        if (outlines.status !== 'ready') return
        const { landBeyond } = context.base.mission
        const layers = readLayers(outlines.value, valueOr(basemap, null), landBeyond)
        const svg = await drawTwoMaps({ dates, layers, context, c, size: { width, height: heightOf(width) } })
        if (isWanted) setDrawn(svg)
      }
      draw().catch((reason: unknown) => isWanted && setError(reason))
      return () => {
        isWanted = false
      }
    },
    // The words and the context are made anew at every render, from these.
    // oxlint-disable-next-line react/exhaustive-deps
    [dates, outlines, basemap, width, language, context.site],
  )
  if (error !== null) throw error
  return (
    <figure ref={measure} className={styles['maps']}>
      {drawn === null ? (
        <p>{c.drawing}</p>
      ) : (
        <img src={addressOf(drawn)} alt={words.sentences.join(' ')} width={width} height={heightOf(width)} />
      )}
      <figcaption>
        {words.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </figcaption>
    </figure>
  )
}
