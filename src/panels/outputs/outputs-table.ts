import type { Language } from '#src/domain/names/formats.ts'
import type { Names } from '#src/domain/names/names.ts'
import type { Output } from '#src/schema/output.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { maybeIn, textIn } from '#src/domain/names/text-in.ts'
import { type Column, type ExportTable, makeTable } from '#src/export/tables/table.ts'

/**
 * The outputs as shown: value, qualifier and unit apart, with the figure that contains them, so that nobody
 * adds the two.
 */
export const outputsTable = (
  outputs: readonly Output[],
  names: Names,
  t: Texts,
  language: Language,
): ExportTable => {
  const { columns: c } = t.exports
  const columns: readonly Column<Output>[] = [
    { key: 'id', name: c.id, read: ({ id }) => id },
    { key: 'category', name: c.category, read: ({ category }) => t.kinds.outputCategory[category] },
    { key: 'value', name: c.value, read: ({ quantity }) => quantity.value },
    {
      key: 'qualifier',
      name: c.qualifier,
      read: ({ quantity }) => t.words.qualifier[quantity.qualifier] || null,
    },
    { key: 'unit', name: c.unit, read: ({ unit }) => textIn(unit.label, language) },
    {
      key: 'contributor',
      name: c.contributor,
      read: ({ contributor }) => contributor && names.contributor(contributor),
    },
    { key: 'actor', name: c.actor, read: ({ actor }) => textIn(actor, language) },
    { key: 'province', name: c.province, read: ({ province }) => province && names.province(province) },
    { key: 'from', name: c.from, read: ({ from }) => from },
    { key: 'to', name: c.to, read: ({ to }) => to },
    { key: 'partOf', name: c.partOf, read: ({ partOf }) => partOf },
    { key: 'quote', name: c.quote, read: ({ quote }) => quote.text },
    { key: 'notes', name: c.notes, read: ({ notes }) => maybeIn(notes, language) },
    { key: 'sources', name: c.sources, read: ({ sources }) => sources.join(' ') },
  ]
  return makeTable(columns, outputs)
}
