import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Changes } from '#src/domain/changes/changes.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { briefingQuery } from '#src/queries/texts.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import type { ChangeScope } from '#src/text/change-sentences.ts'
import { changesParagraph, sourcesOfChanges, sourcesOfShort } from '#src/text/changes-paragraph.ts'
import { changesShort } from '#src/text/changes-short.ts'
import { Button } from '#src/ui/Button.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { Segments } from '#src/ui/Segments.tsx'
import { languageCodes, languages } from '#src/schema/languages.ts'
import { CopyParagraph } from './CopyParagraph.tsx'
import { MailParagraph } from './MailParagraph.tsx'
import styles from './Paragraph.module.css'

/** What the paragraph is about, in any language. */
export type ScopeIn = (language: Language) => ChangeScope

type ParagraphProps = { changes: Changes; scopeIn: ScopeIn }

/**
 * Three sentences to say, or the full paragraph, ready to paste, in the page's language or in another one.
 */
export const Paragraph = ({ changes, scopeIn }: ParagraphProps) => {
  const { t, language: ofPage } = useTexts()
  const [chosen, setChosen] = useState<Language | null>(null)
  const language = chosen ?? ofPage
  const { data: briefing } = useQuery(briefingQuery(language))
  const [length, setLength] = useState<'short' | 'full'>('short')
  const isShort = length === 'short'
  const text =
    briefing &&
    (isShort
      ? changesShort(changes, briefing.short, scopeIn(language))
      : changesParagraph(changes, briefing, scopeIn(language)))
  const sources = isShort ? sourcesOfShort(changes) : sourcesOfChanges(changes)
  return (
    <section aria-label={t.changes.paragraph} className={styles['box']}>
      <div className={styles['head']}>
        <h3>{t.changes.paragraph}</h3>
        <Segments
          label={t.changes.paragraphLength}
          choices={[
            { value: 'short', label: t.changes.short },
            { value: 'full', label: t.changes.full },
          ]}
          chosen={length}
          onChoose={setLength}
        />
        <fieldset className={styles['languages']}>
          <legend className="visually-hidden">{t.changes.paragraphLanguage}</legend>
          {languageCodes.map((code) => (
            <Button
              key={code}
              lang={code}
              look="link"
              aria-pressed={code === language}
              onClick={() => setChosen(code)}
            >
              {languages[code].name}
            </Button>
          ))}
        </fieldset>
      </div>
      {text === undefined || !briefing ? (
        <Loading />
      ) : (
        <>
          <p lang={language} className={styles['text']}>
            {text}
          </p>
          <Citations ids={sources} first={3} />
          <p className={styles['why']}>{t.changes.paragraphWhy}</p>
          <CopyParagraph text={text} sources={sources} sourcesLine={briefing.sources} />
          <MailParagraph text={text} language={language} days={changes.days} sources={sources} />
        </>
      )}
    </section>
  )
}
