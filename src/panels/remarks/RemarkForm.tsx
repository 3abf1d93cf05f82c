import { type FormEvent, type RefObject, useId, useState } from 'react'
import { typedDate } from '#src/domain/dates/typed-date.ts'
import {
  type Pin,
  type Remark,
  type RemarkPanel,
  isRemarkPanel,
  remarkLimits,
  remarkPanels,
  tidyText,
} from '#src/domain/remarks/remark.ts'
import type { RemarkTexts } from '#src/text/load-remarks.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './Remarks.module.css'

const kinds = ['date', 'site', 'panel'] as const satisfies readonly Pin['kind'][]

/** What a pin is chosen from, each with what it is until somebody chooses. */
export type PinChoice = { kind: Pin['kind']; date: string; site: string; panel: RemarkPanel }

type RemarkFormProps = {
  start: PinChoice
  text: string
  sites: readonly { id: string; name: string }[]
  words: RemarkTexts
  submit: string
  /** Takes the remark; returns what keeps it from being taken, or null. */
  onTake: (remark: Remark) => string | null
  /** Null where there is nothing to go back to. */
  onLeave: (() => void) | null
  field: RefObject<HTMLTextAreaElement | null>
}

/** Where a remark is pinned, and its words. What is wrong is said at once and loses nothing. */
export const RemarkForm = ({
  start,
  text: before,
  sites,
  words,
  submit,
  onTake,
  onLeave,
  field,
}: RemarkFormProps) => {
  const { t } = useTexts()
  const id = useId()
  const [choice, setChoice] = useState(start)
  const [text, setText] = useState(before)
  const [wrong, setWrong] = useState<string | null>(null)
  const { kind } = choice
  const pinOf = (): Pin | null => {
    if (kind === 'site') return { kind, site: choice.site }
    if (kind === 'panel') return { kind, panel: choice.panel }
    const date = typedDate(choice.date.trim())
    return date && { kind, date }
  }
  const take = (event: FormEvent) => {
    event.preventDefault()
    const tidy = tidyText(text)
    const pin = pinOf()
    const fault = !pin ? t.date.invalid(choice.date) : tidy === '' ? words.empty : onTake({ pin, text: tidy })
    setWrong(fault)
    if (fault === null) setText('')
  }
  return (
    <form className={styles['form']} onSubmit={take} noValidate>
      <label htmlFor={`${id}-kind`}>{words.pinnedTo}</label>
      <select
        id={`${id}-kind`}
        value={kind}
        onChange={({ target }) => {
          const next = kinds.find((one) => one === target.value)
          if (next) setChoice({ ...choice, kind: next })
        }}
      >
        {kinds
          .filter((one) => one !== 'site' || sites.length > 0)
          .map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
      </select>
      <label htmlFor={`${id}-pin`}>{words[kind]}</label>
      {kind === 'date' && (
        <input
          id={`${id}-pin`}
          value={choice.date}
          placeholder={t.date.hint}
          autoComplete="off"
          onChange={({ target }) => setChoice({ ...choice, date: target.value })}
        />
      )}
      {kind === 'site' && (
        <select
          id={`${id}-pin`}
          value={choice.site}
          onChange={({ target }) => setChoice({ ...choice, site: target.value })}
        >
          {sites.map((site) => (
            <option key={site.id} value={site.id}>
              {site.name}
            </option>
          ))}
        </select>
      )}
      {kind === 'panel' && (
        <select
          id={`${id}-pin`}
          value={choice.panel}
          onChange={({ target }) => {
            if (isRemarkPanel(target.value)) setChoice({ ...choice, panel: target.value })
          }}
        >
          {remarkPanels.map((panel) => (
            <option key={panel} value={panel}>
              {t[panel].title}
            </option>
          ))}
        </select>
      )}
      <label htmlFor={`${id}-text`}>{words.text}</label>
      <textarea
        ref={field}
        id={`${id}-text`}
        dir="auto"
        rows={3}
        maxLength={remarkLimits.text}
        aria-describedby={`${id}-room`}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <small id={`${id}-room`}>{words.room(text.length, remarkLimits.text)}</small>
      {wrong !== null && (
        <p role="alert" className={styles['wrong']}>
          {wrong}
        </p>
      )}
      <p className={styles['row']}>
        <Button type="submit" look="primary">
          {submit}
        </Button>
        {onLeave && <Button onClick={onLeave}>{words.cancel}</Button>}
      </p>
    </form>
  )
}
