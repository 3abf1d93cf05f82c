import { type FormEvent, useId, useState } from 'react'
import { typedDate } from '#src/domain/dates/typed-date.ts'
import { sourceKinds } from '#src/schema/names.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './Desk.module.css'
import { GrowingText } from './GrowingText.tsx'
import { useForm } from './desk-context.ts'

const text = (data: FormData, name: string): string => {
  const value = data.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** A form for a new document where it is cited; one whose address is there already is picked instead. */
export const AddSource = ({ onPick }: { onPick: (id: string) => void }) => {
  const { words, addSource } = useForm()
  const { t, language } = useTexts()
  const [isIncomplete, setIncomplete] = useState(false)
  const id = useId()
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const url = text(data, 'url')
    const title = text(data, 'title')
    const publisher = text(data, 'publisher')
    const date = text(data, 'date')
    const isWhole = /^https?:\/\/\S+$/u.test(url) && title !== '' && publisher !== ''
    const { id: picked, isNew } = isWhole
      ? addSource({
          publisher,
          title,
          descriptive: false,
          date: date === '' ? null : (typedDate(date) ?? date),
          url,
          lang: text(data, 'lang').toLowerCase(),
          kind: text(data, 'kind'),
        })
      : addSource({ url })
    if (picked === '') setIncomplete(true)
    else onPick(picked)
    if (isNew) setIncomplete(false)
  }
  return (
    <form className={styles['group']} noValidate onSubmit={onSubmit}>
      <div className={styles['field']}>
        <label htmlFor={`${id}-url`}>{words.source.address}</label>
        <GrowingText id={`${id}-url`} name="url" inputMode="url" autoComplete="off" />
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-title`}>{words.source.title}</label>
        <GrowingText id={`${id}-title`} name="title" autoComplete="off" />
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-publisher`}>{words.source.publisher}</label>
        <GrowingText id={`${id}-publisher`} name="publisher" autoComplete="off" />
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-date`}>{words.source.date}</label>
        <input id={`${id}-date`} name="date" autoComplete="off" aria-describedby={`${id}-hint`} />
        <p id={`${id}-hint`} className={styles['hint']}>
          {words.field.dateHint}
        </p>
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-lang`}>{words.source.lang}</label>
        <input id={`${id}-lang`} name="lang" defaultValue={language} maxLength={2} autoComplete="off" />
      </div>
      <div className={styles['field']}>
        <label htmlFor={`${id}-kind`}>{words.source.kind}</label>
        <select id={`${id}-kind`} name="kind" defaultValue={sourceKinds[0]}>
          {sourceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t.kinds.sourceKind[kind]}
            </option>
          ))}
        </select>
      </div>
      {isIncomplete && (
        <p role="alert" className={styles['wrong']}>
          {words.source.incomplete}
        </p>
      )}
      <Button type="submit" look="primary">
        {words.source.take}
      </Button>
    </form>
  )
}
