import { useEffect, useRef, useState } from 'react'
import type { DeckTemplate } from '#src/export/pptx/template/deck-template.ts'
import type { TemplateProblem } from '#src/export/pptx/template/template-error.ts'
import { type TemplateFile, forgetTemplate, keepTemplate, keptTemplate } from './kept-template.ts'

/** Why a file is no template; null: nobody foresaw why. */
export type TemplateRefusal = { file: string; known: { problem: TemplateProblem; where: string } | null }

type Reading = { name: 'idle' | 'reading' } | ({ name: 'refused' } & TemplateRefusal)

/** Whether the browser keeps the template for the next visit; null: not known yet, or there is none. */
export type Keeping = 'kept' | 'not-kept' | 'not-forgotten' | null

type Outcome = { template: DeckTemplate } | { refusal: TemplateRefusal }

const readFile = async ({ name, bytes }: TemplateFile): Promise<Outcome> => {
  try {
    const { readTemplate } = await import('#src/export/pptx/template/read-template.ts')
    return { template: readTemplate(new Uint8Array(bytes), name) }
  } catch (cause) {
    const { TemplateError } = await import('#src/export/pptx/template/template-error.ts')
    const isKnown = cause instanceof TemplateError
    return {
      refusal: { file: name, known: isKnown ? { problem: cause.problem, where: cause.where } : null },
    }
  }
}

/**
 * The office's own template: the one that this browser keeps, until another is taken or it is taken away. One
 * that is refused leaves the one before.
 */
export const useTemplate = () => {
  const [template, setTemplate] = useState<DeckTemplate | null>(null)
  const [reading, setReading] = useState<Reading>({ name: 'idle' })
  const [keeping, setKeeping] = useState<Keeping>(null)
  /** Of two files dropped one after the other, the last one counts. */
  const latest = useRef(0)

  const take = async (file: File) => {
    latest.current += 1
    const own = latest.current
    setReading({ name: 'reading' })
    const whole = { name: file.name, bytes: await file.arrayBuffer() }
    const found = await readFile(whole)
    if (own !== latest.current) return
    if ('refusal' in found) {
      setReading({ name: 'refused', ...found.refusal })
      return
    }
    setTemplate(found.template)
    setReading({ name: 'idle' })
    setKeeping(null)
    const isKept = await keepTemplate(whole)
    if (own === latest.current) setKeeping(isKept ? 'kept' : 'not-kept')
  }

  const forget = async () => {
    latest.current += 1
    const own = latest.current
    const wasKept = keeping === 'kept'
    setTemplate(null)
    setReading({ name: 'idle' })
    setKeeping(null)
    const isForgotten = await forgetTemplate()
    if (own === latest.current && wasKept && !isForgotten) setKeeping('not-forgotten')
  }

  useEffect(function recall() {
    const find = async () => {
      const kept = await keptTemplate()
      // Whoever has chosen one by then means that one.
      if (kept === null || latest.current !== 0) return
      latest.current += 1
      const own = latest.current
      setReading({ name: 'reading' })
      const found = await readFile(kept)
      if (own !== latest.current) return
      if ('template' in found) {
        setTemplate(found.template)
        setKeeping('kept')
        setReading({ name: 'idle' })
        return
      }
      setReading({ name: 'refused', ...found.refusal })
      // What cannot be read today is not kept for tomorrow.
      await forgetTemplate()
    }
    void find()
  }, [])

  return { template, reading, keeping, take, forget }
}
