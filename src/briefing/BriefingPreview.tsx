import { useTexts } from '#src/text/TextContext.tsx'
import styles from './Composer.module.css'
import { PreviewPicture } from './PreviewPicture.tsx'
import type { Preview } from './use-preview.ts'

type BriefingPreviewProps = {
  preview: Preview
  hasPanels: boolean
  /** What the pages shown leave to the program that opens the file. */
  hint: string | null
}

/** The pages that come out, in their order, in a box of their own. */
export const BriefingPreview = ({ preview, hasPanels, hint }: BriefingPreviewProps) => {
  const { t } = useTexts()
  const { pages, isWorking } = preview
  const note = (): string | null => {
    if (!hasPanels) return t.composer.nothingChosen
    if (isWorking) return t.composer.previewWorking
    return pages ? hint : t.composer.previewFailed
  }
  return (
    // A box that scrolls must be reachable with the keyboard, and then it needs a name.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['preview']} aria-label={t.composer.preview} aria-busy={isWorking} tabIndex={0}>
      <output className={styles['note']}>{note()}</output>
      {hasPanels && pages && (
        <ol>
          {pages.map(({ key, language, title, size, draw }, index) => (
            <li key={key} lang={language}>
              <figure>
                <PreviewPicture title={title} size={size} draw={draw} />
                <figcaption>{`${index + 1} / ${pages.length} · ${title}`}</figcaption>
              </figure>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
