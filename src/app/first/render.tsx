import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { textIn } from '#src/domain/names/text-in.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import type { Language } from '#src/schema/languages.ts'
import { loadTexts } from '#src/text/load-texts.ts'
import { TextProvider } from '#src/text/TextContext.tsx'
import { idleActions } from '#src/shared/idle-actions.ts'
import { defaultView } from '#src/url/view.ts'
import { FirstPage } from './FirstPage.tsx'
import { filesOfPack } from './pack-files.ts'

/** A first view as it stands in a page, and what the page is called. */
type RenderedFirstView = { html: string; title: string }

/**
 * Puts in place what the modules of the page find around them: an address without a view, and a clock that
 * stands before all data, by which nothing is told that depends on the day on which the page is read.
 */
const standIn = (): void => {
  if (typeof window !== 'undefined') return
  const location = { search: '', hash: '', pathname: '/', href: '' }
  Object.assign(globalThis, { window: { location } })
}

/**
 * What cannot be used before the page has come is neither pressed nor reached by the Tab key. Styles of
 * single elements, which a strict policy refuses, are for the script of the page to set
 * (build/first-view.js).
 */
const withoutControls = (html: string): string =>
  html.replaceAll(/<(button|input|select)\b/gu, '<$1 inert=""').replaceAll(' style="', ' data-style="')

type Asked = { pack: unknown; mission: string; language: Language; isSecond: boolean }

/** Renders the first view of a mission out of its pack. */
export const renderFirstView = async ({
  pack,
  mission,
  language,
  isSecond,
}: Asked): Promise<RenderedFirstView> => {
  standIn()
  const files = filesOfPack(pack)
  if (files.mission.status !== 'ready') throw new Error(`the pack of ${mission} has no mission`)
  const { value } = files.mission
  const texts = (await loadTexts(language))(value)
  const html = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <TextProvider value={texts}>
        <FirstPage
          files={files}
          view={{ ...defaultView, mission }}
          actions={idleActions}
          isSecond={isSecond}
        />
      </TextProvider>
    </QueryClientProvider>,
    { identifierPrefix: `${mission}-${language}` },
  )
  const date = formatDate(value.coverage.mission, language)
  return {
    html: withoutControls(html),
    title: texts.t.page.documentTitle(textIn(value.shortName, language), null, date),
  }
}
