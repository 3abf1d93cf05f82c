import { useId } from 'react'
import type { PdfDocument } from '#src/export/pdf/pdf-document.ts'
import { languageName } from '#src/domain/sources/source-list.ts'
import { capital } from '#src/domain/names/formats.ts'
import { type Language, languageCodes } from '#src/schema/languages.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Segments } from '#src/ui/Segments.tsx'
import styles from './Composer.module.css'
import {
  type BriefingWish,
  type LanguageChoice,
  languagesFrom,
  lengthsOf,
  briefingFormatNames,
  sizesOf,
} from './briefing-wish.ts'

type BriefingChoicesProps = { wish: BriefingWish; onChange: (part: Partial<BriefingWish>) => void }

/** All that can be chosen on a page in a language. */
const choicesOn = (page: Language): readonly LanguageChoice[] => [
  'page',
  ...languageCodes.filter((code) => code !== page),
  'one-file',
  'file-each',
]

type Size = PdfDocument['size']

type SizeChoiceProps = { choices: readonly Size[]; chosen: Size; onChoose: (size: Size) => void }

const SizeChoice = ({ choices, chosen, onChoose }: SizeChoiceProps) => {
  const { t } = useTexts()
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{t.composer.size}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => {
          const size = choices.find((name) => name === target.value)
          if (size) onChoose(size)
        }}
      >
        {choices.map((size) => (
          <option key={size} value={size}>
            {t.composer.sizes[size]}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Length, format, size, languages and marking of a briefing. */
export const BriefingChoices = ({ wish, onChange }: BriefingChoicesProps) => {
  const { t, language } = useTexts()
  const id = useId()
  const nameOf = (code: Language) => languageName(code, language)
  const all = capital(t.words.list(languagesFrom(language).map(nameOf)))
  const labelOf = (choice: LanguageChoice): string => {
    if (choice === 'one-file') return t.composer.oneFile(all)
    if (choice === 'file-each') return t.composer.fileEach(all, languageCodes.length)
    return capital(nameOf(choice === 'page' ? language : choice))
  }
  const languageChoices = choicesOn(language)
  const sizes = sizesOf(wish)
  const [first] = sizes
  return (
    <div className={styles['choices']}>
      <div>
        <span aria-hidden="true">{t.composer.format}</span>
        <Segments
          label={t.composer.format}
          choices={briefingFormatNames.map((value) => ({ value, label: t.composer.formats[value] }))}
          chosen={wish.format}
          onChoose={(format) => onChange({ format })}
        />
      </div>
      {wish.format !== 'xlsx' && (
        <div className={styles['length']}>
          <span aria-hidden="true">{t.composer.length}</span>
          <Segments
            label={t.composer.length}
            choices={lengthsOf(wish.format).map((value) => ({ value, label: t.composer.lengths[value] }))}
            chosen={wish.length}
            onChoose={(length) => onChange({ length })}
          />
          <small>{t.composer.lengthHint[wish.length]}</small>
        </div>
      )}
      {first && (
        <SizeChoice
          choices={sizes}
          chosen={sizes.includes(wish.size) ? wish.size : first}
          onChoose={(size) => onChange({ size })}
        />
      )}
      <div>
        <label htmlFor={`${id}-languages`}>{t.composer.languages}</label>
        <select
          id={`${id}-languages`}
          // The language that was chosen beside the page's may have become the page's.
          value={wish.languages === language ? 'page' : wish.languages}
          onChange={({ target }) => {
            const languages = languageChoices.find((choice) => choice === target.value)
            if (languages) onChange({ languages })
          }}
        >
          {languageChoices.map((choice) => (
            <option key={choice} value={choice}>
              {labelOf(choice)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-marking`}>{t.composer.marking}</label>
        <input
          id={`${id}-marking`}
          maxLength={60}
          value={wish.marking}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => onChange({ marking: target.value })}
        />
        <small id={`${id}-hint`}>{t.composer.markingHint}</small>
      </div>
    </div>
  )
}
