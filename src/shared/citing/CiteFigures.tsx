import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { CitingProvider } from '#src/ui/CitingContext.tsx'
import { figureCitation } from './figure-citation.ts'
import { useCitationTexts } from './use-citation-texts.ts'

type CiteFiguresProps = Pick<SharedProps, 'files' | 'view' | 'model'> & { children: ReactNode }

/**
 * Lets the figures of a panel be cited. A citation is written when it is asked for, from what is shown then:
 * that the view changes is no reason to draw the controls anew.
 */
export const CiteFigures = ({ files, view, model, children }: CiteFiguresProps) => {
  const { t, language } = useTexts()
  const texts = useCitationTexts()
  const shown = useRef({ files, view, model })
  useLayoutEffect(
    function keepNewest() {
      shown.current = { files, view, model }
    },
    [files, view, model],
  )
  const value = useMemo(
    () =>
      texts && {
        texts,
        write: (cited: Parameters<typeof figureCitation>[0]) => {
          const newest = shown.current
          if (newest.model.status !== 'ready') return ''
          return figureCitation(cited, { ...newest, model: newest.model.value, t, c: texts, language })
        },
      },
    [texts, t, language],
  )
  return <CitingProvider value={value}>{children}</CitingProvider>
}
