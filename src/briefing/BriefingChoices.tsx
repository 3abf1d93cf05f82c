import { useId } from 'react'
import { type PdfDocument, pageSizes } from '#src/export/pdf/pdf-document.ts'
import { wordPages, wordSizeOf } from '#src/export/docx/word-document.ts'
import { languageName } from '#src/domain/sources/source-list.ts'
import { capital } from '#src/domain/names/formats.ts'
import { type Language, languageCodes } from '#src/schema/languages.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Segments } from '#src/ui/Segments.tsx'
import styles from './Composer.module.css'
import type { BriefingWish, LanguageChoice } from './briefing-wish.ts'

type BriefingChoicesProps = { wish: BriefingWish; onChange: (part: Partial<BriefingWish>) => void }

const isSize = (value: string): value is PdfDocument['size'] => value in pageSizes
const sizes = Object.keys(pageSizes).filter(isSize)

const papers = Object.keys(wordPages).filter(isSize)

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
        onChange={({ target }) => isSize(target.value) && onChoose(target.value)}
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

/** Format, size, languages and marking of a briefing. */
export const BriefingChoices = ({ wish, onChange }: BriefingChoicesProps) => {
  const { t, language } = useTexts()
  const id = useId()
  const nameOf = (code: Language) => languageName(code, language)
  const all = capital(t.words.list(languageCodes.map(nameOf)))
  const labelOf = (choice: LanguageChoice): string => {
    if (choice === 'one-file') return t.composer.oneFile(all)
    if (choice === 'file-each') return t.composer.fileEach(all, languageCodes.length)
    return capital(nameOf(choice === 'page' ? language : choice))
  }
  const languageChoices = choicesOn(language)
  return (
    <div className={styles['choices']}>
      <div>
        <span aria-hidden="true">{t.composer.format}</span>
        <Segments
          label={t.composer.format}
          choices={[
            { value: 'pptx', label: t.composer.formats.pptx },
            { value: 'pdf', label: t.composer.formats.pdf },
            { value: 'docx', label: t.composer.formats.docx },
            { value: 'xlsx', label: t.composer.formats.xlsx },
          ]}
          chosen={wish.format}
          onChoose={(format) => onChange({ format })}
        />
      </div>
      {wish.format === 'pdf' && (
        <SizeChoice choices={sizes} chosen={wish.size} onChoose={(size) => onChange({ size })} />
      )}
      {wish.format === 'docx' && (
        <SizeChoice choices={papers} chosen={wordSizeOf(wish.size)} onChoose={(size) => onChange({ size })} />
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
