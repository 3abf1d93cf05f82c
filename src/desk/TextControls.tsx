import { type Json, isJsonObject } from '#src/domain/files/pack.ts'
import { fallbackOf, languageCodes, languages } from '#src/schema/languages.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import styles from './Desk.module.css'
import { type ControlProps, Line, Rules, emptyOf, shown, useLabel } from './Line.tsx'
import { useForm } from './desk-context.ts'
import { textOfValue } from './value-words.ts'

/** A text in each language. */
export const WordsControl = (props: ControlProps) => {
  const { field, value, path, onChange } = props
  const { words } = useForm()
  const label = useLabel(props)
  const texts = isJsonObject(value) ? value : {}
  const write = (code: string, text: string) => {
    const next: Record<string, Json> = { ...texts, [code]: text }
    for (const one of languageCodes)
      if (fallbackOf(one) === null) next[one] = next[one] ?? ''
      else if (next[one] === '') delete next[one]
    const isEmpty = Object.values(next).every((one) => one === '')
    onChange(isEmpty && field.empty !== undefined ? emptyOf(field) : next)
  }
  return (
    <div className={styles['pair']}>
      {languageCodes.map((code) => (
        <Line
          key={code}
          label={words.field.inLanguage(label, languages[code].name)}
          lang={code}
          isLong={field.isLong}
          value={shown(texts[code])}
          path={`${path}.${code}`}
          onChange={(text) => write(code, text)}
        />
      ))}
      {!isJsonObject(value) && <Rules id={`${path}-whole`} path={path} />}
    </div>
  )
}

/** One text for all readers, or one in each language. */
export const NamedControl = (props: ControlProps) => {
  const { value, path, onChange } = props
  const { words } = useForm()
  const { language } = useTexts()
  const label = useLabel(props)
  const isParted = isJsonObject(value)
  const part = () =>
    onChange(
      isParted
        ? textOfValue(value, language)
        : Object.fromEntries(languageCodes.map((code) => [code, shown(value)])),
    )
  return (
    <div>
      {isParted ? (
        <WordsControl {...props} />
      ) : (
        <Line label={label} value={shown(value)} path={path} onChange={onChange} />
      )}
      <Button look="link" onClick={part}>
        {isParted ? words.field.sameForAll : words.field.perLanguage}
      </Button>
    </div>
  )
}
