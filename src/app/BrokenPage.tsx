import { recordFiles } from '#src/schema/names.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { useViewPart } from '#src/url/use-view.ts'

/**
 * Stands for the whole page where a fault took it away: what failed, another try, and the published files,
 * which are still there.
 */
export const BrokenPage = ({ message }: { message: string }) => {
  const { t } = useTexts()
  const mission = useViewPart('mission')
  const files = ['mission', ...recordFiles].map((file) => `${mission}/${file}.json`)
  return (
    <main>
      <Notice tone="error">
        <strong>{t.data.broken}</strong> {t.data.detail(message)}{' '}
        <a href={window.location.href}>{t.data.loadAgain}</a>
        <p>{t.data.brokenFiles}</p>
        <ul>
          {files.map((file) => (
            <li key={file}>
              <a href={file}>{file}</a>
            </li>
          ))}
        </ul>
      </Notice>
    </main>
  )
}
