import { useTexts } from '#src/text/TextContext.tsx'
import type { BriefingCover } from '#src/export/briefing/sections.ts'
import { plainText } from '#src/export/rich-text.ts'
import styles from './Composer.module.css'
import { PreviewPicture, pictureAddress } from './PreviewPicture.tsx'
import type { PreviewPage } from './briefing-wish.ts'
import type { Preview } from './use-preview.ts'

const Cover = ({ cover, marking }: { cover: BriefingCover; marking: string }) => {
  const { t } = useTexts()
  return (
    <li lang={cover.language}>
      <figure>
        <div className={styles['cover']}>
          {marking && <p className={styles['marking']}>{marking}</p>}
          <p className={styles['coverTitle']}>{cover.title}</p>
          {cover.subtitle.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {cover.foot.map((paragraph) => (
            <p key={plainText(paragraph)} className={styles['foot']}>
              {plainText(paragraph)}
            </p>
          ))}
          {cover.qr && <img src={pictureAddress(cover.qr.svg)} alt="" width={72} height={72} />}
        </div>
        <figcaption>{t.composer.previewCover}</figcaption>
      </figure>
    </li>
  )
}

const Page = ({ page, marking }: { page: PreviewPage; marking: string }) => {
  if (page.kind === 'cover') return <Cover cover={page.cover} marking={marking} />
  return (
    <li lang={page.language}>
      <figure>
        <PreviewPicture title={page.title} size={page.size} draw={page.draw} />
        <figcaption>{page.title}</figcaption>
      </figure>
    </li>
  )
}

const keyOf = (page: PreviewPage): string =>
  page.kind === 'cover' ? `cover ${page.cover.language}` : page.key

type BriefingPreviewProps = { preview: Preview; marking: string; hasPanels: boolean }

/** The pages that come out, in their order, in a box of their own. */
export const BriefingPreview = ({ preview, marking, hasPanels }: BriefingPreviewProps) => {
  const { t } = useTexts()
  const { pages, isWorking } = preview
  const note = (): string | null => {
    if (!hasPanels) return t.composer.nothingChosen
    if (isWorking) return t.composer.previewWorking
    return pages ? null : t.composer.previewFailed
  }
  return (
    // A box that scrolls must be reachable with the keyboard, and then it needs a name.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['preview']} aria-label={t.composer.preview} aria-busy={isWorking} tabIndex={0}>
      <output className={styles['note']}>{note()}</output>
      {hasPanels && pages && (
        <ol>
          {pages.map((page) => (
            <Page key={keyOf(page)} page={page} marking={marking} />
          ))}
        </ol>
      )}
    </section>
  )
}
