import type { Day } from '#src/domain/dates/dates.ts'

/** The data of a mission in one version, as it is cited. */
export type CitedDataset = {
  /** Short name of its folder, for keys. */
  mission: string
  title: string
  version: string
  updated: Day
  /** Where it is published; null where the address is not known. */
  url: string | null
  /** Asks to cite them, in the language of the title. */
  please: string
}

/** Who made the data, in every citation. */
const author = 'Drawdown'

/** For BibTeX, which reads braces and a few signs as its own. */
const inBibtex = (text: string): string => text.replaceAll(/[\\{}&%$#_]/gu, (sign) => `\\${sign}`)

const lines = (all: readonly (string | null)[], end: string): string =>
  all.flatMap((line) => (line === null ? [] : `${line}${end}`)).join('')

/** For BibTeX and biblatex: @misc, which every style knows. */
export const datasetBibtex = ({ mission, title, version, updated, url }: CitedDataset): string =>
  lines(
    [
      `@misc{drawdown-${mission}-${version},`,
      `  author = {{${author}}},`,
      `  title = {{${inBibtex(title)}}},`,
      `  year = {${updated.slice(0, 4)}},`,
      `  month = {${Number(updated.slice(5, 7))}},`,
      `  version = {${version}},`,
      `  howpublished = {Data set},`,
      url === null ? null : `  url = {${url}},`,
      '}',
    ],
    '\n',
  )

/** For EndNote, Zotero and others: RIS, type DATA, with the line ends that it asks for. */
export const datasetRis = ({ title, version, updated, url }: CitedDataset): string =>
  lines(
    [
      'TY  - DATA',
      `AU  - ${author}`,
      `TI  - ${title}`,
      `PY  - ${updated.slice(0, 4)}`,
      `DA  - ${updated.replaceAll('-', '/')}/`,
      `ET  - ${version}`,
      url === null ? null : `UR  - ${url}`,
      'ER  - ',
    ],
    '\r\n',
  )

/** A text in YAML, whatever stands in it: YAML takes the strings of JSON. */
const inYaml = (text: string): string => JSON.stringify(text)

/** CITATION.cff 1.2.0, of a data set. No licence is named where none is stated. */
export const datasetCff = ({ title, version, updated, url, please }: CitedDataset): string =>
  lines(
    [
      'cff-version: 1.2.0',
      `message: ${inYaml(please)}`,
      'type: dataset',
      `title: ${inYaml(title)}`,
      'authors:',
      `  - name: ${inYaml(author)}`,
      `version: ${inYaml(version)}`,
      `date-released: ${inYaml(updated)}`,
      url === null ? null : `url: ${inYaml(url)}`,
    ],
    '\n',
  )
