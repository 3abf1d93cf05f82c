import type { CsvTable } from '#src/export/csv.ts'
import type { FileNotes } from '#src/export/json.ts'
import type { Texts } from '#src/text/load-texts.ts'

/** What a file says about itself, a statement a row. */
export const notesTable = (notes: FileNotes, t: Texts): CsvTable => {
  const { title, language, date, filter, dataTo, known, made, dataVersion, disclaimer, link } = notes
  const { about, aboutHeads } = t.exports
  return {
    language,
    header: aboutHeads,
    rows: [
      [about.title, title],
      [about.date, date],
      [about.filter, filter],
      [about.dataTo, dataTo],
      [about.known, known],
      ...(made === null ? [] : [[about.made, made]]),
      [about.version, dataVersion],
      ...notes.notes.map((note) => [about.notes, note]),
      [about.disclaimer, disclaimer],
      [about.link, link],
    ],
  }
}

/** The documents that a file rests on, by the ids that its rows name. */
export const sourcesTable = ({ sources, language }: FileNotes, t: Texts): CsvTable => {
  const { columns: c } = t.exports
  return {
    language,
    header: [c.id, t.sections.publisher, c.title, c.date, t.sections.link],
    rows: sources.map(({ id, publisher, title, date, url }) => [id, publisher, title, date, url]),
  }
}
