import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { fileMission } from '#src/domain/desk/preview-mark.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { citedIn } from '#src/domain/sources/cited-source.ts'
import { missionQuery } from '#src/queries/mission.ts'
import { recordsQuery } from '#src/queries/records.ts'
import { loadMail } from '#src/text/load-mail.ts'
import { mailText } from '#src/text/mail-text.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { useCopy } from '#src/ui/use-copy.ts'
import { useLoaded } from '#src/ui/use-loaded.ts'
import { pageAddress, useViewPart } from '#src/url/use-view.ts'
import styles from './Paragraph.module.css'

type MailParagraphProps = {
  text: string
  /** The language of the text, which need not be the page's. */
  language: Language
  days: { from: string; to: string }
  sources: readonly string[]
}

/**
 * The paragraph as plain text for mail, with what it has to say to stand by itself: to the clipboard, or as a
 * file. Where the browser refuses the clipboard the text stands in a box.
 */
export const MailParagraph = ({ text, language, days, sources }: MailParagraphProps) => {
  const { language: ofPage } = useTexts()
  const own = useLoaded(loadMail, ofPage)
  const words = useLoaded(loadMail, language)
  const id = useViewPart('mission')
  const mission = useQuery({ ...missionQuery(id), enabled: false }).data
  const documents = useQuery({ ...recordsQuery(id, 'sources'), enabled: false }).data?.records
  const { outcome, copy } = useCopy()
  const [saved, setSaved] = useState('')
  if (!own || !words || !mission || !documents) return null
  const write = () =>
    mailText(
      {
        mission: textIn(mission.shortName, language),
        days,
        paragraph: text,
        sources: sources.flatMap((source) => {
          const found = documents.find((document) => document.id === source)
          return found ? citedIn(found, language) : []
        }),
        link: pageAddress(),
        version: mission.dataVersion,
        updated: mission.updated,
      },
      words,
      language,
    )
  const save = async () => {
    const { saveFile } = await import('#src/shared/exports/save-file.ts')
    const name = `${fileMission(mission)}-changes-${days.from}-${days.to}-${language}.txt`
    saveFile(name, new Blob([`${write()}\n`], { type: 'text/plain;charset=utf-8' }))
    setSaved(name)
  }
  // What was said of another text is no longer true of this one.
  const isOfThis = outcome?.text.includes(text) === true
  return (
    <div className={styles['copy']}>
      <Button onClick={() => void copy(write())}>{own.copy}</Button>
      <Button onClick={() => void save()}>{own.save}</Button>
      <output>
        {isOfThis && (outcome.isCopied ? own.copied : own.refused)} {saved !== '' && own.saved(saved)}
      </output>
      {isOfThis && !outcome.isCopied && (
        <textarea
          readOnly
          rows={8}
          aria-label={own.box}
          value={outcome.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  )
}
