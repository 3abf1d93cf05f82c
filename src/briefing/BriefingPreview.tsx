import type { PreviewPage } from '#src/export/briefing/preview-of.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import type { BriefingWish } from './briefing-wish.ts'
import styles from './BriefingPreview.module.css'
import { PreviewPicture } from './PreviewPicture.tsx'
import { type Order, useDragging } from './use-order.ts'
import type { Preview } from './use-preview.ts'

type BriefingPreviewProps = {
  preview: Preview
  wish: Pick<BriefingWish, 'panels' | 'languages'>
  order: Order
  /** What the pages shown leave to the program that opens the file. */
  hint: string | null
}

/** The pages as they were drawn last, in the order that is wished by now: the new ones take a while. */
const inOrder = (
  pages: readonly PreviewPage[],
  { panels, languages }: BriefingPreviewProps['wish'],
): readonly PreviewPage[] => {
  if (languages === 'file-each') return pages
  const placeOf = ({ panel }: PreviewPage): number => (panel === null ? -1 : panels.indexOf(panel))
  return pages.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/**
 * The pages that come out, in their order, in a box of their own. A mouse drags the pages of a panel onto
 * those of another; its buttons do the same with any keyboard and on any screen.
 */
export const BriefingPreview = ({ preview, wish, order, hint }: BriefingPreviewProps) => {
  const { t } = useTexts()
  const draggedAs = useDragging(order)
  const { pages: drawn, isWorking } = preview
  const hasPanels = wish.panels.length > 0
  const note = (): string | null => {
    if (!hasPanels) return t.composer.nothingChosen
    if (isWorking) return t.composer.previewWorking
    return drawn ? hint : t.composer.previewFailed
  }
  const pages = inOrder(drawn ?? [], wish)
  const shown = wish.panels.filter((panel) => pages.some((page) => page.panel === panel))
  /** Past the next panel that is shown: those left out are no steps. */
  const buttons = ({ panel }: PreviewPage) => {
    if (panel === null) return null
    const name = t[panel].title
    const at = shown.indexOf(panel)
    const step = (by: number) => {
      const onto = shown[at + by]
      if (onto !== undefined) order.moveTo(panel, order.order.indexOf(onto))
    }
    return (
      <>
        <Button aria-label={t.composer.earlier(name)} aria-disabled={at === 0} onClick={() => step(-1)}>
          ↑
        </Button>
        <Button
          aria-label={t.composer.later(name)}
          aria-disabled={at === shown.length - 1}
          onClick={() => step(1)}
        >
          ↓
        </Button>
      </>
    )
  }
  return (
    // A box that scrolls must be reachable with the keyboard, and then it needs a name.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['preview']} aria-label={t.composer.preview} aria-busy={isWorking} tabIndex={0}>
      <output className={styles['note']}>{note()}</output>
      {hasPanels && drawn && (
        <ol>
          {pages.map((page, index) => {
            const { key, language, title, panel, size, draw } = page
            const isMovable = panel !== null && shown.length > 1
            const isFirst = pages.findIndex((other) => other.panel === panel) === index
            return (
              <li key={key} lang={language} {...(isMovable && draggedAs(panel, t[panel].title))}>
                <figure>
                  <PreviewPicture title={title} size={size} draw={draw} />
                  <figcaption>
                    <span>{`${index + 1} / ${pages.length} · ${title}`}</span>
                    {isMovable && isFirst && buttons(page)}
                  </figcaption>
                </figure>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
