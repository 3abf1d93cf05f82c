import { versionsSince } from '#src/domain/files/versions-since.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { shownText } from '#src/ui/shown-text.tsx'
import { cutWord } from '#src/url/link-lines.ts'
import { currentView, useView } from '#src/url/use-view.ts'
import styles from './Notices.module.css'

/** Of a link that was made with another version of the data: which, and what was corrected since. */
export const LinkVersionNotice = ({
  files,
  view,
  actions,
}: Pick<SharedProps, 'files' | 'view' | 'actions'>) => {
  const { t, language } = useTexts()
  const { setView } = useView()
  const { mission, changelog } = files
  const { version: madeWith } = view
  if (!madeWith || mission.status !== 'ready' || changelog.status === 'loading') return null
  const { dataVersion, updated } = mission.value
  const entries = changelog.status === 'ready' ? changelog.value.records : []
  const since = versionsSince(entries, madeWith, dataVersion)
  if (since.kind === 'same') return null
  const { link } = t.offline
  return (
    <Notice tone="info">
      <strong>{link.older(cutWord(madeWith))}</strong>{' '}
      {t.offline.shows(dataVersion, formatDate(updated, language))}
      {since.kind === 'corrected' ? (
        <>
          <p>{link.since(since.entries.length)}</p>
          <ul className={styles['entries']}>
            {since.entries.map(({ id, version, date, summary }) => (
              <li key={id}>
                {link.entry(version, formatDate(date, language))}
                {shownText(summary, language)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{since.kind === 'newer' ? link.newer : link.unknown}</p>
      )}
      <div className={styles['buttons']}>
        {since.kind === 'corrected' && <Button onClick={() => actions.openTab('about')}>{link.all}</Button>}
        <Button onClick={() => setView({ ...currentView(), version: null }, 'replace')}>
          {t.offline.dismiss}
        </Button>
      </div>
    </Notice>
  )
}
