import { useRef, useState } from 'react'
import { encodeRemarks } from '#src/domain/remarks/remark-code.ts'
import {
  type NumberedRemark,
  type Pin,
  type Remark,
  type RemarkPanel,
  remarkLimits,
} from '#src/domain/remarks/remark.ts'
import { languages } from '#src/schema/languages.ts'
import type { RemarkTexts } from '#src/text/load-remarks.ts'
import { pinnedTo } from '#src/text/remark-line.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { OverPage } from '#src/ui/OverPage.tsx'
import { type PinChoice, RemarkForm } from './RemarkForm.tsx'
import { RemarkFiles } from './RemarkFiles.tsx'
import styles from './Remarks.module.css'

type RemarksDialogProps = {
  remarks: readonly NumberedRemark[]
  mission: string
  sites: readonly { id: string; name: string }[]
  /** Where a new remark is pinned until its writer says otherwise. */
  start: PinChoice
  words: RemarkTexts
  onChange: (code: string | null) => void
  onClose: () => void
}

/** A pin as the form chooses it, with the other ways of pinning as they were. */
const choiceOf = (pin: Pin, start: PinChoice): PinChoice => ({ ...start, ...pin })

/** All remarks of the link, to be written, changed, removed, saved and opened. */
export const RemarksDialog = (props: RemarksDialogProps) => {
  const { remarks, mission, sites, start, words, onChange, onClose } = props
  const { t, language } = useTexts()
  const [edited, setEdited] = useState<number | null>(null)
  const [said, setSaid] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const opened = remarks.find(({ number }) => number === edited) ?? null
  const siteName = (id: string) => sites.find((site) => site.id === id)?.name ?? id
  const panelName = (panel: RemarkPanel) => t[panel].title
  const aboutOf = (pin: Pin) =>
    pin.kind === 'panel' ? panelName(pin.panel) : (pinnedTo(pin, siteName, language) ?? '')

  /** To the words, at their end, once the form of another remark is there. */
  const goToWords = () =>
    requestAnimationFrame(() => {
      const { current } = field
      current?.focus()
      current?.setSelectionRange(current.value.length, current.value.length)
    })

  /** Takes the remarks unless the link has no room for them; returns what keeps them out. */
  const put = (next: readonly Remark[], message: string): string | null => {
    const code = encodeRemarks(next)
    if (next.length > remarkLimits.count) return words.full(remarkLimits.count)
    if (code !== null && code.length > remarkLimits.code) return words.noRoom
    onChange(code)
    setSaid(message)
    setEdited(null)
    goToWords()
    return null
  }
  const take = (remark: Remark) =>
    opened
      ? put(
          remarks.map((one) => (one === opened ? remark : one)),
          words.saved(opened.number),
        )
      : put([...remarks, remark], words.added(remarks.length + 1))

  return (
    <OverPage title={words.title} onClose={onClose}>
      <div className={styles['dialog']}>
        <p>{words.intro}</p>
        {remarks.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ol aria-label={words.list} className={styles['list']}>
            {remarks.map((remark) => (
              <li key={remark.number}>
                <span className={styles['number']}>{remark.number}</span>{' '}
                <strong>{aboutOf(remark.pin)}</strong>
                {languages[language].colon}
                <span dir="auto">{remark.text}</span>{' '}
                <span className={styles['row']}>
                  <Button
                    aria-label={words.editOf(remark.number)}
                    onClick={() => {
                      setEdited(remark.number)
                      setSaid('')
                      goToWords()
                    }}
                  >
                    {words.edit}
                  </Button>
                  <Button
                    aria-label={words.removeOf(remark.number)}
                    onClick={() =>
                      put(
                        remarks.filter((one) => one !== remark),
                        words.removed(remark.number),
                      )
                    }
                  >
                    {words.remove}
                  </Button>
                </span>
              </li>
            ))}
          </ol>
        )}
        <output>{said}</output>
        <h3>{opened ? words.changed(opened.number) : words.newOne}</h3>
        <RemarkForm
          key={opened ? `${opened.number} ${opened.text}` : 'new'}
          field={field}
          start={opened ? choiceOf(opened.pin, start) : start}
          text={opened?.text ?? ''}
          sites={sites}
          words={words}
          submit={opened ? words.saveChange : words.save}
          onTake={take}
          onLeave={opened && (() => setEdited(null))}
        />
        <RemarkFiles
          remarks={remarks}
          mission={mission}
          words={words}
          onTake={(next) => put(next, words.opened(next.length))}
        />
      </div>
    </OverPage>
  )
}
