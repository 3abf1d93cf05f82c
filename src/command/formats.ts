import { type BriefingFormat, briefingFormatNames, briefingFormats } from '#src/briefing/briefing-wish.ts'
import { type PdfDocument, pageSizes } from '#src/export/pdf/pdf-document.ts'
import type { ExportWish } from '#src/shared/exports/exportable.ts'

/** Formats in which each chart, map and list of a panel is a file of its own. */
const ofPanels: Readonly<Record<ExportWish['format'], true>> = {
  png: true,
  svg: true,
  csv: true,
  zip: true,
  evidence: true,
  json: true,
  geojson: true,
  kml: true,
}

export type PanelFormat = keyof typeof ofPanels
export type Format = BriefingFormat | PanelFormat

export const isPanelFormat = (format: string): format is PanelFormat => format in ofPanels
export const isBriefingFormat = (format: string): format is BriefingFormat => format in briefingFormats

export const panelFormats = Object.keys(ofPanels).filter(isPanelFormat)

/** All that can be made, what the composer makes first. */
export const formats: readonly Format[] = [...briefingFormatNames, ...panelFormats]

/** How the name of a file of a format ends. */
export const endingOf = (format: string): string => (format === 'evidence' ? 'zip' : format)

const isSize = (size: string): size is PdfDocument['size'] => size in pageSizes
export const sizes = Object.keys(pageSizes).filter(isSize)
