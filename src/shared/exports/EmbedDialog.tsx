import type { EmbedName } from '#src/domain/page/embeds.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { loadEmbedding } from '#src/text/load-embedding.ts'
import { Button } from '#src/ui/Button.tsx'
import { OverPage } from '#src/ui/OverPage.tsx'
import { useCopy } from '#src/ui/use-copy.ts'
import { useLoaded } from '#src/ui/use-loaded.ts'
import { embedAddress } from '#src/url/embed-address.ts'
import { embedCode } from '#src/url/embed-code.ts'
import styles from './EmbedDialog.module.css'
import type { Exportable } from './exportable.ts'

type EmbedDialogProps = { exportable: Exportable; embed: EmbedName; onClose: () => void }

/** The lines that put a panel into another page, as it is now, to be copied. */
export const EmbedDialog = ({ exportable, embed, onClose }: EmbedDialogProps) => {
  const { language } = useTexts()
  const words = useLoaded(loadEmbedding, language)
  const { outcome, copy } = useCopy()
  if (!words) return null
  const { title, link } = exportable.about()
  const address = embedAddress(link, embed)
  const code = embedCode(address, title)
  return (
    <OverPage title={words.title(exportable.panel)} onClose={onClose}>
      <div className={styles['body']}>
        <p>{words.intro}</p>
        <textarea
          readOnly
          rows={10}
          spellCheck={false}
          aria-label={words.code}
          className={styles['code']}
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
        <p className={styles['actions']}>
          <Button onClick={() => void copy(code)}>{words.copy}</Button>
          <a href={address} target="_blank" rel="noreferrer">
            {words.alone}
          </a>
          <output>{outcome && (outcome.isCopied ? words.copied : words.refused)}</output>
        </p>
        <p>{words.frame}</p>
        <p>{words.host}</p>
      </div>
    </OverPage>
  )
}
