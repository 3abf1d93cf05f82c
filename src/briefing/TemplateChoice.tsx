import { type DragEvent, useId } from 'react'
import { type TemplateTexts, loadTemplateTexts } from '#src/text/load-template.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { FileInput } from '#src/ui/FileInput.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import styles from './Composer.module.css'
import { templateWords } from './template-words.ts'
import type { TemplateRefusal, useTemplate } from './use-template.ts'

type TemplateChoiceProps = { own: ReturnType<typeof useTemplate>; canTry: boolean; onTry: () => void }

const refusalWords = ({ known }: TemplateRefusal, texts: TemplateTexts): { why: string; todo: string } => {
  if (known === null) return texts.template.unknown
  const { why, todo } = texts.templateProblems[known.problem]
  return { why: why(known.where), todo }
}

/** The office's own template: chosen or dropped here, read and kept in this browser. */
export const TemplateChoice = ({ own, canTry, onTry }: TemplateChoiceProps) => {
  const { template, reading, keeping, take, forget } = own
  const { language } = useTexts()
  const texts = useLoaded(loadTemplateTexts, language)
  const id = useId()
  if (texts === null) return null
  const words = texts.template
  const refusal = reading.name === 'refused' ? refusalWords(reading, texts) : null

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
      <FileInput
        id={id}
        accept=".potx,.pptx,.potm,.pptm"
        aria-describedby={`${id}-hint`}
        onFiles={([file]) => {
          if (file) void take(file)
        }}
      />
      <small id={`${id}-hint`}>{words.hint}</small>
      <output>
        {reading.name === 'reading' ? words.reading : template ? words.taken(template.name) : words.none}
        {keeping && ` ${words.keeping[keeping]}`}
      </output>
      {reading.name === 'refused' && refusal && (
        <Notice tone="error">
          <strong>{words.refused(reading.file)}</strong> {refusal.why} {refusal.todo}
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
          <Button look="link" onClick={() => void forget()}>
            {words.forget}
          </Button>
        </>
      )}
    </fieldset>
  )
}
