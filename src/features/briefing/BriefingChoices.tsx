import { useId } from 'react'
import { type PdfDocument, pageSizes } from '#src/export/pdf/pdf-document.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Segments } from '#src/ui/Segments.tsx'
import styles from './Composer.module.css'
import { type BriefingWish, type LanguageChoice, languageChoices } from './briefing-wish.ts'

type BriefingChoicesProps = { wish: BriefingWish; onChange: (part: Partial<BriefingWish>) => void }

const isSize = (value: string): value is PdfDocument['size'] => value in pageSizes
const sizes = Object.keys(pageSizes).filter(isSize)

const isLanguageChoice = (value: string): value is LanguageChoice =>
  languageChoices.some((choice) => choice === value)

/** Format, size, languages and marking of a briefing. */
export const BriefingChoices = ({ wish, onChange }: BriefingChoicesProps) => {
  const { t, language } = useTexts()
  const id = useId()
  const languageLabels: Record<LanguageChoice, string> = {
    page: t.composer.languageName[language],
    other: t.composer.languageName[language === 'en' ? 'fr' : 'en'],
    'one-file': t.composer.oneFile,
    'two-files': t.composer.twoFiles,
  }
  return (
    <div className={styles['choices']}>
      <div>
        <span aria-hidden="true">{t.composer.format}</span>
        <Segments
          label={t.composer.format}
          choices={[
            { value: 'pptx', label: t.composer.formats.pptx },
            { value: 'pdf', label: t.composer.formats.pdf },
          ]}
          chosen={wish.format}
          onChoose={(format) => onChange({ format })}
        />
      </div>
      {wish.format === 'pdf' && (
        <div>
          <label htmlFor={`${id}-size`}>{t.composer.size}</label>
          <select
            id={`${id}-size`}
            value={wish.size}
            onChange={({ target }) => isSize(target.value) && onChange({ size: target.value })}
          >
            {sizes.map((size) => (
              <option key={size} value={size}>
                {t.composer.sizes[size]}
              </option>
            ))}
          </select>
        </div>
      )}
      <div>
        <label htmlFor={`${id}-languages`}>{t.composer.languages}</label>
        <select
          id={`${id}-languages`}
          value={wish.languages}
          onChange={({ target }) => isLanguageChoice(target.value) && onChange({ languages: target.value })}
        >
          {languageChoices.map((choice) => (
            <option key={choice} value={choice}>
              {languageLabels[choice]}
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
