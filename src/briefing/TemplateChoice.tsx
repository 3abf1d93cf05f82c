import { type DragEvent, useId, useRef, useState } from 'react'
import type { DeckTemplate } from '#src/export/pptx/template/deck-template.ts'
import { type TemplateTexts, loadTemplateTexts } from '#src/text/load-template.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import styles from './Composer.module.css'
import { templateWords } from './template-words.ts'

type TemplateChoiceProps = {
  /** Null: slides are ours. */
  template: DeckTemplate | null
  canTry: boolean
  onChange: (template: DeckTemplate | null) => void
  onTry: () => void
}

type Reading = { name: 'idle' | 'reading' } | { name: 'refused'; file: string; why: string; todo: string }

const refusalOf = async (cause: unknown, texts: TemplateTexts): Promise<{ why: string; todo: string }> => {
  const { TemplateError } = await import('#src/export/pptx/template/template-error.ts')
  if (!(cause instanceof TemplateError)) return texts.template.unknown
  const { why, todo } = texts.templateProblems[cause.problem]
  return { why: why(cause.where), todo }
}

/**
 * The office's own template: chosen or dropped here, read in this browser, kept while the page is open. One
 * that is refused leaves the one before.
 */
export const TemplateChoice = ({ template, canTry, onChange, onTry }: TemplateChoiceProps) => {
  const { language } = useTexts()
  const texts = useLoaded(loadTemplateTexts, language)
  const [reading, setReading] = useState<Reading>({ name: 'idle' })
  /** Of two files dropped one after the other, the last one counts. */
  const latest = useRef(0)
  const id = useId()
  if (texts === null) return null
  const words = texts.template

  const take = async (file: File) => {
    latest.current += 1
    const own = latest.current
    setReading({ name: 'reading' })
    try {
      const [{ readTemplate }, bytes] = await Promise.all([
        import('#src/export/pptx/template/read-template.ts'),
        file.arrayBuffer(),
      ])
      const read = readTemplate(new Uint8Array(bytes), file.name)
      if (own !== latest.current) return
      onChange(read)
      setReading({ name: 'idle' })
    } catch (cause) {
      const refusal = await refusalOf(cause, texts)
      if (own === latest.current) setReading({ name: 'refused', file: file.name, ...refusal })
    }
  }
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0]
    if (!file) return
    event.preventDefault()
    void take(file)
  }
  return (
    // A file can be dropped on it, for those with a mouse; the input inside is for all.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset className={styles['template']} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <legend>{words.title}</legend>
      <label htmlFor={id}>{words.choose}</label>
      <input
        id={id}
        type="file"
        accept=".potx,.pptx,.potm,.pptm"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          const file = target.files?.[0]
          // The same file may be chosen again, after it was mended.
          target.value = ''
          if (file) void take(file)
        }}
      />
      <small id={`${id}-hint`}>{words.hint}</small>
      <output>
        {reading.name === 'reading' ? words.reading : template ? words.taken(template.name) : words.none}
      </output>
      {reading.name === 'refused' && (
        <Notice tone="error">
          <strong>{words.refused(reading.file)}</strong> {reading.why} {reading.todo}
        </Notice>
      )}
      {template && (
        <>
          <ul>
            {templateWords(template, words, language).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Button disabled={!canTry} onClick={onTry}>
            {words.tryIt}
          </Button>
          <Button
            look="link"
            onClick={() => {
              latest.current += 1
              setReading({ name: 'idle' })
              onChange(null)
            }}
          >
            {words.remove}
          </Button>
        </>
      )}
    </fieldset>
  )
}
