import { useCallback, useId, useMemo, useState } from 'react'
import type { BriefingPanel } from '#src/domain/page/panels.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { BriefingChoices } from './BriefingChoices.tsx'
import { BriefingPreview } from './BriefingPreview.tsx'
import { BriefingProgress } from './BriefingProgress.tsx'
import { Expected } from './Expected.tsx'
import styles from './Composer.module.css'
import { OwnWords } from './OwnWords.tsx'
import { keepWords, keptWords } from './own-words.ts'
import { PanelOrder } from './PanelOrder.tsx'
import { TemplateChoice } from './TemplateChoice.tsx'
import { type BriefingMaker, type BriefingWish, settledWish } from './briefing-wish.ts'
import { recallChoices, rememberChoices } from './remembered-choices.ts'
import { useBriefing } from './use-briefing.ts'
import { useOrder } from './use-order.ts'
import { usePreview } from './use-preview.ts'
import { useTemplate } from './use-template.ts'

type ComposerProps = { maker: BriefingMaker; isOpen: boolean; onClose: () => void }

/**
 * Puts a briefing together: panels and their order, format, languages, marking, with a preview of what comes
 * out. The last choices are kept in this browser; they are not in the link, because a link says what is on
 * screen, and they are about a file.
 */
export const Composer = ({ maker, isOpen, onClose }: ComposerProps) => {
  const { t } = useTexts()
  const id = useId()
  const [last] = useState(recallChoices)
  const panels = useOrder(last.order)
  const { order } = panels
  // Until the reader chooses, what the filter leaves out is left out.
  const [chosen, setLeft] = useState<ReadonlySet<BriefingPanel> | null>(null)
  const [choices, setChoices] = useState<Omit<BriefingWish, 'panels'>>(last.choices)
  const own = useTemplate()
  const { template } = own
  const [words, setWords] = useState(() => keptWords(maker.mission))
  const [isKept, setIsKept] = useState(true)
  const { length } = settledWish(choices)
  const left = useMemo(() => chosen ?? maker.leftOut(length), [chosen, maker, length])
  const { state, start, cancel, forget } = useBriefing(maker)
  // The preview is drawn anew when it is another wish, so it must not be another object each time.
  const wish = useMemo(
    (): BriefingWish => ({
      ...settledWish(choices),
      marking: choices.marking.trim(),
      panels: order.filter((panel) => !left.has(panel) && !maker.missing.has(panel)),
      template,
      words,
    }),
    [choices, order, left, maker.missing, template, words],
  )
  const hasPanels = wish.panels.length > 0
  const isWorking = state.name === 'working'
  // No deck without the template that is on its way.
  const isReading = wish.format === 'pptx' && own.reading.name === 'reading'
  const preview = usePreview(maker, wish, { isWanted: isOpen && hasPanels, isHeld: isWorking })
  // The element knows whether it is open; it is told only when that changes.
  const follow = useCallback(
    (dialog: HTMLDialogElement | null) => {
      if (isOpen && dialog?.open === false) dialog.showModal()
    },
    [isOpen],
  )
  const make = () => {
    rememberChoices({ choices, order })
    void start(wish)
  }
  const close = () => {
    cancel()
    forget()
    onClose()
  }
  return (
    <dialog ref={follow} className={styles['composer']} aria-labelledby={id} onClose={close}>
      <div className={styles['head']}>
        <h2 id={id}>{t.composer.title}</h2>
        <form method="dialog">
          <Button type="submit">{t.words.close}</Button>
        </form>
      </div>
      <p className={styles['intro']}>{t.composer.intro}</p>
      <div className={styles['columns']}>
        <fieldset className={styles['wish']} disabled={isWorking}>
          <legend className="visually-hidden">{t.composer.title}</legend>
          <PanelOrder
            panels={panels}
            left={left}
            missing={maker.missing}
            onToggle={(panel) => {
              const next = new Set(left)
              if (!next.delete(panel)) next.add(panel)
              setLeft(next)
            }}
          />
          <BriefingChoices
            wish={{ ...wish, marking: choices.marking }}
            onChange={(part) => setChoices({ ...choices, ...part })}
          />
          {wish.format === 'pptx' && (
            <TemplateChoice
              own={own}
              canTry={hasPanels}
              onTry={() => void start({ ...wish, isTrial: true })}
            />
          )}
          {length !== 'full' && (
            <OwnWords
              maker={maker}
              wish={wish}
              words={words}
              isKept={isKept}
              onChange={(next) => {
                setWords(next)
                setIsKept(keepWords(maker.mission, next))
              }}
            />
          )}
        </fieldset>
        <BriefingPreview
          preview={preview}
          wish={wish}
          order={panels}
          hint={choices.format === 'docx' ? t.composer.previewWord : null}
        />
      </div>
      <div className={styles['actions']}>
        <Button look="primary" disabled={isWorking || isReading || !hasPanels} onClick={make}>
          {t.composer.make}
        </Button>
        {!isWorking && hasPanels && <Expected preview={preview} wish={wish} ofPage={maker.language} />}
        <BriefingProgress state={state} onCancel={cancel} onDismiss={forget} />
      </div>
    </dialog>
  )
}
