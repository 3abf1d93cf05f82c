import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { languages } from '#src/schema/languages.ts'
import { formatDate } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import type { Model } from '#src/domain/page/model.ts'
import { isPreview } from '#src/domain/desk/preview-mark.ts'
import { firstCited, namedSources } from '#src/domain/sources/first-cited.ts'
import type { KeyFigure } from '#src/domain/view/figure-values.ts'
import { isEmptyFilter } from '#src/domain/view/filters.ts'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import { toFileResult, valueOr } from '#src/queries/file-result.ts'
import { formerQuery } from '#src/queries/former.ts'
import type { Loaded } from '#src/queries/records.ts'
import type { ChangelogEntry } from '#src/schema/changelog.ts'
import type { FormerVersion } from '#src/schema/former.ts'
import { mainLanguage } from '#src/schema/languages.ts'
import { useCitationTexts } from '#src/shared/citing/use-citation-texts.ts'
import { ExportMenu } from '#src/shared/exports/ExportMenu.tsx'
import { useExportContext } from '#src/shared/exports/use-export-context.ts'
import type { SharedProps } from '#src/shared/shared-props.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { figureWords } from '#src/text/figure-words.ts'
import { filterSentence } from '#src/text/filter-phrase.ts'
import type { FigurePageTexts } from '#src/text/load-figure-page.ts'
import { Citations } from '#src/ui/Citations.tsx'
import { CitationsProvider, type CitationsValue, useCitations } from '#src/ui/CitationsContext.tsx'
import { CopyCitation } from '#src/ui/CopyCitation.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'
import { FileErrors } from '#src/shared/FileErrors.tsx'
import { OverPage } from '#src/ui/OverPage.tsx'
import { shownText } from '#src/ui/shown-text.tsx'
import { serialiseView } from '#src/url/codec.ts'
import { currentView } from '#src/url/use-view.ts'
import styles from './FigurePage.module.css'
import { citeFigure, figureExport, formerNotes } from './figure-export.ts'
import { readFigure } from './figure-reading.ts'

type FigurePageProps = Pick<SharedProps, 'files' | 'view' | 'actions'> & {
  model: Model
  figure: KeyFigure
  words: FigurePageTexts
  onClose: () => void
}

const nothing: readonly FormerVersion[] = []
const noChanges: Loaded<ChangelogEntry> = { records: [], problems: [] }

const toSource = (source: string) =>
  ({ ...currentView(), tab: 'sources', source, cited: null, figure: null }) as const

/**
 * The page of one key figure, which a citation can lead to: its value, how it is made and on what it rests,
 * its value in each version of the data, and the corrections of its records.
 */
export const FigurePage = ({ files, view, actions, model, figure, words, onClose }: FigurePageProps) => {
  const { t, language } = useTexts()
  const c = useCitationTexts()
  const { cite } = useCitations()
  const { mission } = model.base
  const hasFormer = valueOr(files.changelog, noChanges).records.some(
    ({ version }) => version !== mission.dataVersion,
  )
  const former = toFileResult(
    `${mission.id}/former.json`,
    useQuery({ ...formerQuery(mission.id), enabled: hasFormer && !isPreview(mission) }),
  )
  const versions = valueOr(former, nothing)
  const context = useExportContext(files, view, model)
  const reading = useMemo(
    () => readFigure(figure, files, view, model, versions),
    [figure, files, view, model, versions],
  )
  // A document leads out of this page, to the list under it.
  const citations: CitationsValue = {
    cite: (id) => ({ ...cite(id), href: serialiseView(toSource(id)) }),
    open: (id) => actions.setView(toSource(id)),
  }
  const { now, course, corrections } = reading
  // Named and counted as in its files.
  const { named, others } = firstCited(now?.sources ?? [], context.cite, namedSources)
  const name = words.names[figure]
  const input = { reading, words, context, citing: { files, model }, view }
  const day = (date: string | null) => (date === null ? t.words.noData : formatDate(date, language))
  return (
    <OverPage title={words.of(name, textIn(mission.shortName, language))} onClose={onClose}>
      <CitationsProvider value={citations}>
        <div className={styles['body']}>
          <div className={styles['head']}>
            <p>
              {isEmptyFilter(view.filter)
                ? words.shownOfAll(formatDate(model.date, language))
                : words.shown(formatDate(model.date, language))}{' '}
              <strong className={styles['value']}>{now ? figureWords(now, t, language) : words.none}</strong>
            </p>
            <div className={styles['actions']}>
              {c && <CopyCitation texts={c} name={name} write={() => citeFigure(input, c)} />}
              <ExportMenu exportable={figureExport(input)} />
            </div>
          </div>
          {/* A figure of a province must not be taken for the mission's. */}
          {!isEmptyFilter(view.filter) && (
            <p>
              {filterSentence(
                tallyOf(context.shown),
                context.filter,
                context.date,
                context.names,
                t,
                language,
              )}
            </p>
          )}
          <h3>{words.rule}</h3>
          <p>{words.rules[figure]}</p>
          {now && (
            <p>
              {words.rests}
              {languages[language].colon}
              <Citations ids={[...named, ...others]} first={named.length} />
            </p>
          )}
          {former.status === 'error' && <FileErrors errors={former.errors} retry={former.retry} />}
          <DataTable
            caption={words.versions}
            columns={[
              { label: words.columns.version },
              { label: words.columns.updated },
              { label: words.columns.date },
              { label: words.columns.value },
            ]}
            rows={course.map(({ version, updated, date, value }, index) => ({
              key: version,
              cells: [
                index === 0 ? words.now(version) : version,
                day(updated),
                day(date),
                figureWords(value, t, language),
              ],
            }))}
          />
          {formerNotes(reading, words).map((said) => (
            <p key={said} className={styles['small']}>
              {said}
            </p>
          ))}
          <h3>{words.corrections}</h3>
          {corrections.length === 0 ? (
            <p>{words.noCorrections}</p>
          ) : (
            <>
              <p className={styles['small']}>{words.mayNot}</p>
              <ul>
                {corrections.map(({ version, date, file, record, what, sources }) => (
                  <li key={`${version} ${file} ${record} ${what[mainLanguage]}`}>
                    {words.correction(version, formatDate(date, language))}
                    {shownText(what, language)} <Citations ids={sources} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </CitationsProvider>
    </OverPage>
  )
}
