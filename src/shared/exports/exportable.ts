import type { Language } from '#src/domain/names/formats.ts'
import type { FileNameParts } from '#src/export/file-name.ts'
import type { FileNotes } from '#src/export/json.ts'
import type { LegendItem } from '#src/export/svg/legend.ts'
import type { ExportTable } from '#src/export/tables/table.ts'

/** What a picture is wanted for. */
type PictureWish = { background: string | null; size: { width: number; height: number } }

/** A chart alone, drawn for a width, with its legend. */
type Drawing = {
  chart: { svg: string; width: number; height: number }
  legend: readonly LegendItem[]
  /** What the picture says below the chart beside the panel's notes. */
  notes?: readonly string[]
}

/**
 * A panel as it can leave the page: its rows, what is to be said about them, and its picture. Everything is
 * made only when somebody exports, and rejects with an ExportError rather than giving half a file.
 */
export type Exportable = {
  /** Name of the panel in words. */
  panel: string
  language: Language
  fileName: Omit<FileNameParts, 'extension'>
  table: () => Promise<ExportTable>
  about: () => FileNotes
  /** A self-contained SVG; null for a panel that is no picture. */
  picture: ((wish: PictureWish) => Promise<string>) | null
  /** The picture without what stands around it, at whatever width: for a page that says all that itself. */
  drawing?: (width: number) => Promise<Drawing>
  /** Its citation with the link that opens at it; without, it is cited by what it says of itself. */
  cite?: () => Promise<string>
  /** The same for programs that draw maps; only of a panel whose rows are places. */
  layer?: (format: LayerFormat) => Promise<string>
}

/** GeoJSON for QGIS and its like, KML for Google Earth. */
export type LayerFormat = 'geojson' | 'kml'

/** What a reader can ask for. */
export type ExportWish =
  | { format: 'png'; scale: 1 | 2 | 3 | 4; background: string | null }
  | { format: 'svg'; background: string | null }
  | { format: 'csv' }
  | { format: 'zip' }
  | { format: 'evidence' }
  | { format: 'json' }
  | { format: 'geojson' }
  | { format: 'kml' }
