import { textIn } from '#src/domain/names/text-in.ts'
import { useEffect } from 'react'
import { formatDate } from '#src/domain/names/formats.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'

/** The title of the browser's tab. */
export const DocumentTitle = ({ view, model }: Pick<SharedProps, 'view' | 'model'>) => {
  const { t, language } = useTexts()
  const { provinces } = view.filter
  const title =
    model.status === 'ready'
      ? t.page.documentTitle(
          textIn(model.value.base.mission.shortName, language),
          provinces.length > 0 ? t.words.list(provinces.map(model.value.names.province)) : null,
          formatDate(model.value.date, language),
        )
      : 'Drawdown'
  useEffect(
    function setDocumentTitle() {
      document.title = title
    },
    [title],
  )
  return null
}
