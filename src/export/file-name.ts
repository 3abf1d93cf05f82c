import type { Language } from '#src/domain/names/formats.ts'

export type FileNameParts = {
  mission: string
  /** What it shows: `map`, `timeline`, `briefing`. */
  view: string
  /** The areas that it is narrowed to (areas-in-name.ts). */
  area?: string
  /** The date shown, as precise as chosen; two dates for what changed between them. */
  date: string | readonly [from: string, to: string]
  /** Both languages where one file holds both. */
  language: Language | readonly Language[]
  extension:
    | 'png'
    | 'svg'
    | 'csv'
    | 'txt'
    | 'zip'
    | 'json'
    | 'geojson'
    | 'kml'
    | 'pptx'
    | 'pdf'
    | 'docx'
    | 'xlsx'
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')

/** monusco-map-south-kivu-2024-04-29-en.png: mission, view, area, date, language, for every file system. */
export const fileName = ({ mission, view, area = '', date, language, extension }: FileNameParts): string =>
  `${[mission, view, area, date, language].flat().map(slug).filter(Boolean).join('-')}.${extension}`
