import { formatDate } from '#src/domain/names/formats.ts'
import type { ChangelogEntry } from '#src/schema/changelog.ts'
import type { AboutTexts } from '#src/text/load-about.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { mainLanguage } from '#src/schema/languages.ts'
import { shownText } from '#src/ui/shown-text.tsx'

type ChangelogProps = { entries: readonly ChangelogEntry[]; texts: AboutTexts }

/** What each version of the data corrected or added, newest first; nothing where there is no such record. */
export const Changelog = ({ entries, texts }: ChangelogProps) => {
  const { language } = useTexts()
  const { changelog } = texts
  if (entries.length === 0) return null
  return (
    <section>
      <h3>{changelog.heading}</h3>
      {entries.toReversed().map(({ id, version, date, summary, changes }) => (
        <article key={id} aria-labelledby={`changelog-${id}`}>
          <h4 id={`changelog-${id}`}>{changelog.version(version, formatDate(date, language))}</h4>
          <p>{shownText(summary, language)}</p>
          <ul>
            {changes.map(({ file, record, what, sources }) => (
              <li key={`${file} ${record} ${what[mainLanguage]}`}>
                {shownText(what, language)} <small>{changelog.record(`${file}.json`, record)}</small>{' '}
                <Citations ids={sources} />
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  )
}
