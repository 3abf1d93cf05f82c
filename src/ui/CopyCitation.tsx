import { useState } from 'react'
import type { CitationTexts } from '#src/text/load-citation.ts'
import { Button } from './Button.tsx'
import styles from './CopyCitation.module.css'

type CopyCitationProps = {
  texts: CitationTexts
  /** The figure, for a screen reader's list of buttons: there are many. */
  name: string
  /** Called when the reader presses: the citation is of what is shown then. */
  write: () => string
}

/** Copies a citation as plain text. If the browser refuses, it says so and shows the text to be copied by hand. */
export const CopyCitation = ({ texts, name, write }: CopyCitationProps) => {
  const [said, setSaid] = useState('')
  const [byHand, setByHand] = useState<string | null>(null)
  const copy = async () => {
    const text = write()
    try {
      await navigator.clipboard.writeText(text)
      setSaid(texts.copied)
      setByHand(null)
    } catch {
      // Refused by the browser, or no clipboard on an insecure address.
      setSaid(texts.refused)
      setByHand(text)
    }
  }
  return (
    <span className={styles['cite']}>
      <Button look="link" aria-label={texts.copyOf(name)} onClick={() => void copy()}>
        {texts.copy}
      </Button>
      <output className={styles['said']}>{said}</output>
      {byHand !== null && (
        <textarea
          readOnly
          rows={5}
          aria-label={texts.box}
          className={styles['box']}
          value={byHand}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </span>
  )
}
