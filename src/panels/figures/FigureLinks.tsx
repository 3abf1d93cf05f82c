import { Suspense, lazy, useState } from 'react'
import { type KeyFigure, isKeyFigure } from '#src/domain/view/figure-values.ts'
import { Crashed } from '#src/shared/Crashed.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { loadFigurePage } from '#src/text/load-figure-page.ts'
import { ErrorBoundary } from '#src/ui/ErrorBoundary.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import { serialiseView } from '#src/url/codec.ts'
import { currentView, useViewPart } from '#src/url/use-view.ts'
import styles from './FigureLinks.module.css'
import { figuresOf } from './figure-reading.ts'

const FigurePage = lazy(async () => ({ default: (await import('./FigurePage.tsx')).FigurePage }))

/** Leads to the page of each key figure that the view has, and opens the one that the link names. */
export const FigureLinks = ({ files, view, model, actions }: SharedProps) => {
  const { language } = useTexts()
  const words = useLoaded(loadFigurePage, language)
  const opened = useViewPart('figure')
  const [areListed, setListed] = useState(false)
  if (words === null || model.status !== 'ready') return null
  const open = (figure: KeyFigure | null) => actions.setView({ ...currentView(), figure })
  return (
    <>
      <details className={styles['links']} onToggle={({ currentTarget }) => setListed(currentTarget.open)}>
        <summary>{words.all}</summary>
        {/* Which figures the view has is worked out for whoever looks at them, not at every change of the date. */}
        {(areListed ? figuresOf(files, view, model.value) : []).map(({ figure }) => (
          <a
            key={figure}
            data-figure={figure}
            href={serialiseView({ ...view, figure })}
            onClick={(event) => {
              if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
                return
              event.preventDefault()
              open(figure)
            }}
          >
            {words.names[figure]}
          </a>
        ))}
      </details>
      {opened !== null && !isKeyFigure(opened) && <Notice tone="info">{words.unknown(opened)}</Notice>}
      {opened !== null && isKeyFigure(opened) && (
        <ErrorBoundary fallback={<Crashed />}>
          <Suspense fallback={null}>
            <FigurePage
              {...{ files, view, actions, words }}
              model={model.value}
              figure={opened}
              onClose={() => {
                open(null)
                // To where the page was opened from; a reader of a link has not been anywhere yet.
                document
                  .querySelector<HTMLElement>(`[data-figure="${opened}"]`)
                  ?.focus({ preventScroll: true })
              }}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}
