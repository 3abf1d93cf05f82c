import type { Language } from '#src/domain/names/formats.ts'
import { languageCodes, languages } from '#src/schema/languages.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './LanguageSwitch.module.css'

/** Every language of the page by its own name. */
export const LanguageSwitch = ({ onChoose }: { onChoose: (language: Language) => void }) => {
  const { t, language } = useTexts()
  return (
    <nav aria-label={t.page.language} className={styles['languages']}>
      {languageCodes.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-current={code === language ? 'true' : undefined}
          onClick={() => onChoose(code)}
        >
          {languages[code].name}
        </button>
      ))}
    </nav>
  )
}
