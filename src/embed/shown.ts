import type { EmbedName } from '#src/domain/page/embeds.ts'
import type { Language } from '#src/schema/languages.ts'
import type { Exportable } from '#src/shared/exports/exportable.ts'
import type { ExportInput } from '#src/shared/exports/PanelExport.tsx'
import type { EmbedTextsOf, TextFiles } from '#src/text/load-embed.ts'
import type { MissionFiles } from '#src/queries/use-mission-files.ts'

/** What a panel reads beside the view and its mission. */
type Beside = {
  textsOf: EmbedTextsOf
  language: Language
  /** Gets the files of another mission, by the packs of the same embed. */
  loadOther: (mission: string) => Promise<MissionFiles>
}

/** What an embed shows. */
export type Shown = {
  /** What the panel leaves as. */
  exportable: Exportable
  /** What it says before the picture; without it the first of its notes. */
  told?: readonly string[]
  /** The short name of a document, where the embed is not of one mission. */
  cite?: (id: string) => string
}

/** How one panel is shown in another page. */
export type EmbedPanel = {
  name: EmbedName
  /** The files of the texts that it says beside those of every embed, by their paths: of every language. */
  texts: TextFiles
  /** Columns of its table that a page has room for. */
  columns: readonly string[]
  /** Null where the view has nothing of it. */
  show: (input: ExportInput, beside: Beside) => Promise<Shown | null>
}
