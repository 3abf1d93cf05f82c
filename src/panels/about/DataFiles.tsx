import { useEffect, useState } from 'react'
import { lastDay } from '#src/domain/dates/dates.ts'
import { type Language, formatNumber } from '#src/domain/names/formats.ts'
import { textIn } from '#src/domain/names/text-in.ts'
import { type FileList, loadFileList } from '#src/queries/load-file-list.ts'
import { languages, languageCodes } from '#src/schema/languages.ts'
import type { Mission } from '#src/schema/mission.ts'
import { datasetBibtex, datasetCff, datasetRis } from '#src/text/dataset-citation.ts'
import { type DataFilesTexts, loadDataFiles } from '#src/text/load-data-files.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { DataTable } from '#src/ui/DataTable.tsx'
import { Loading } from '#src/ui/Loading.tsx'
import { useLoaded } from '#src/ui/use-loaded.ts'
import { CopyText } from './CopyText.tsx'

type File = FileList['files'][number]

/** The files of a mission; null while they are looked for, false where there are none. */
const useFileList = (mission: string): FileList | false | null => {
  const [found, setFound] = useState<{ mission: string; list: FileList | false } | null>(null)
  useEffect(
    function lookForFiles() {
      const asking = new AbortController()
      loadFileList(mission, asking.signal).then(
        (list) => setFound({ mission, list: list ?? false }),
        () => undefined,
      )
      return () => asking.abort()
    },
    [mission],
  )
  return found?.mission === mission ? found.list : null
}

/** What files that are no tables are, by how their names end. */
const described = (name: string, texts: DataFilesTexts): string | null => {
  const feed = languageCodes.find((code) => name === `feed-${code}.atom`)
  if (feed) return texts.feed(languages[feed].name)
  const said: Readonly<Record<string, string>> = {
    'datapackage.json': texts.package,
    'README.md': texts.readme,
    'sites.geojson': texts.sitesLayer,
    'sites.kml': texts.sitesKml,
    'areas.geojson': texts.areasLayer,
  }
  return said[name] ?? (name.endsWith('.zip') ? texts.zip : null)
}

const tableNameOf = (name: string): string => name.replace(/\.csv$/u, '')

type ListedProps = { mission: string; files: readonly File[]; texts: DataFilesTexts }

const sizeOf = ({ bytes }: File, texts: DataFilesTexts, language: Language): string =>
  texts.kilobytes(formatNumber(Math.ceil(bytes / 1000), language))

const Address = ({ mission, name }: { mission: string; name: string }) => (
  <a href={`./${mission}/${name}`}>{name}</a>
)

const Files = ({ mission, files, texts }: ListedProps) => {
  const { language } = useTexts()
  return (
    <ul>
      {files.map((file) => (
        <li key={file.name}>
          <Address mission={mission} name={file.name} />
          {texts.listed(sizeOf(file, texts, language), described(file.name, texts))}
        </li>
      ))}
    </ul>
  )
}

const Tables = ({ mission, files, texts }: ListedProps) => {
  const { language } = useTexts()
  const descriptions: Readonly<Record<string, string>> = texts.tables
  const empty = files.filter(({ rows }) => rows === 0)
  return (
    <details>
      <summary>{texts.tablesHeading}</summary>
      <DataTable
        caption={texts.tablesHeading}
        columns={[
          { label: texts.file },
          { label: texts.what },
          { label: texts.rows, isNumber: true },
          { label: texts.size, isNumber: true },
        ]}
        rows={files
          .filter((file) => file.rows !== 0)
          .map((file) => ({
            key: file.name,
            cells: [
              <Address key={file.name} mission={mission} name={file.name} />,
              texts.table(descriptions[tableNameOf(file.name)] ?? tableNameOf(file.name)),
              formatNumber(file.rows ?? 0, language),
              sizeOf(file, texts, language),
            ],
          }))}
      />
      {empty.length > 0 && <p>{texts.empty(empty.map(({ name }) => name).join(', '))}</p>}
    </details>
  )
}

const Listed = ({ mission, list, texts }: { mission: Mission; list: FileList; texts: DataFilesTexts }) => {
  const { id, dataVersion } = mission
  const groups = {
    whole: list.files.filter(({ name }) => /\.zip$|^datapackage|^README/u.test(name)),
    gis: list.files.filter(({ name }) => /\.(?:geojson|kml)$/u.test(name)),
    feeds: list.files.filter(({ name }) => name.endsWith('.atom')),
  }
  const json = list.files.filter(({ name }) => name.endsWith('.json') && name !== 'datapackage.json')
  return (
    <>
      {list.version !== dataVersion && <p>{texts.olderFiles(list.version)}</p>}
      {(['whole', 'gis', 'feeds'] as const).map((group) => (
        <div key={group}>
          <h4>{texts[group]}</h4>
          <Files mission={id} files={groups[group]} texts={texts} />
          {group === 'gis' && <p>{texts.inQgis}</p>}
        </div>
      ))}
      <Tables mission={id} files={list.files.filter(({ rows }) => rows !== undefined)} texts={texts} />
      <details>
        <summary>{texts.json}</summary>
        <Files mission={id} files={json} texts={texts} />
      </details>
    </>
  )
}

/**
 * The files of the mission for programs of others, with their addresses, and how to cite the data: what the
 * build wrote beside them, so nothing of it is listed where there was none.
 */
export const DataFiles = ({ mission }: { mission: Mission }) => {
  const { language } = useTexts()
  const texts = useLoaded(loadDataFiles, language)
  const list = useFileList(mission.id)
  if (!texts) return <Loading />
  const cited = {
    mission: mission.id,
    title: texts.title(textIn(mission.shortName, language)),
    version: mission.dataVersion,
    updated: lastDay(mission.updated),
    please: texts.please,
    url: new URL(`?m=${mission.id}`, document.baseURI).href,
  }
  return (
    <section>
      <h3>{texts.heading}</h3>
      {list === null && <Loading />}
      {list === false && <p>{texts.notThere}</p>}
      {list && (
        <>
          <p>
            {texts.addresses} {texts.cadence}
          </p>
          <Listed mission={mission} list={list} texts={texts} />
        </>
      )}
      <h4>{texts.citations}</h4>
      <CopyText form="BibTeX" text={datasetBibtex(cited)} texts={texts} />
      <CopyText form="RIS" text={datasetRis(cited)} texts={texts} />
      <CopyText form="CFF" text={datasetCff(cited)} texts={texts} />
    </section>
  )
}
