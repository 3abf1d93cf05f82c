import { useMemo } from 'react'
import { chartRemarks } from '#src/draw/chart-remarks.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { useViewPart } from '#src/url/use-view.ts'

/** The reader's remarks on days for the charts of the page: the same object until they change. */
export const useChartRemarks = () => {
  const { t, language } = useTexts()
  const note = useViewPart('note')
  return useMemo(() => chartRemarks(note, t, language), [note, t, language])
}
