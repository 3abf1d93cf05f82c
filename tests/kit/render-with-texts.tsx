import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Language } from '#src/domain/names/formats.ts'
import { TextProvider } from '#src/text/TextContext.tsx'
import { loadTexts } from '#src/text/load-texts.ts'
import { type CitationsValue, CitationsProvider } from '#src/ui/CitationsContext.tsx'
import { realMission } from '#tests/data/real-mission.ts'

const plainCitations: CitationsValue = {
  cite: (id) => ({
    id,
    publisher: id,
    label: id,
    title: id,
    lang: undefined,
    href: `?tab=sources&source=${id}`,
  }),
  open: () => {},
}

/** Renders a part of the page in one language; a source is cited by its id. */
export const renderWithTexts = async (
  part: ReactNode,
  { language = 'en', citations = plainCitations }: { language?: Language; citations?: CitationsValue } = {},
) => {
  const textsOf = await loadTexts(language)
  // What comes after the first view asks whether its texts are there.
  const client = new QueryClient()
  return render(part, {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>
        <TextProvider value={textsOf(realMission)}>
          <CitationsProvider value={citations}>{children}</CitationsProvider>
        </TextProvider>
      </QueryClientProvider>
    ),
  })
}
