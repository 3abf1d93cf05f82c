import { Suspense, lazy, useId, useRef, useState } from 'react'
import type { TermName } from '#src/text/glossary-type.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import styles from './Term.module.css'

// Loaded when the first definition is asked for.
const Definitions = lazy(async () => ({ default: (await import('./Definitions.tsx')).Definitions }))

type TermProps = {
  /** What is defined, one under the other. */
  of: readonly TermName[]
  /** What it is called where it stands. */
  name: string
}

/**
 * A small "?" beside a term of the field, with its definition in a popover. It stands at heads of columns,
 * legends and labels, never in every row: each is a stop of the Tab key.
 */
export const Term = ({ of, name }: TermProps) => {
  const { t } = useTexts()
  const id = useId()
  const sign = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        ref={sign}
        type="button"
        className={styles['sign']}
        aria-label={t.about.whatIs(name)}
        aria-expanded={isOpen}
        popoverTarget={id}
        onClick={() => setOpen(!isOpen)}
      >
        ?
      </button>
      {isOpen && (
        <ErrorBoundary fallback={t.about.notLoaded}>
          <Suspense fallback={null}>
            <Definitions id={id} of={of} sign={sign} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}
