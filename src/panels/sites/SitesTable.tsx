import { useState } from 'react'
import type { Names } from '#src/domain/names/names.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { type SiteColumn, type SiteOrder, orderSites } from '#src/domain/sites/site-order.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import { statusTerms } from '#src/text/glossary-type.ts'
import type { Texts } from '#src/text/load-texts.ts'
import { tallyOf } from '#src/domain/sites/site-tally.ts'
import { placesPhrases, remainingPhrase, setPhrase } from '#src/text/tally-phrase.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { LiveText } from '#src/ui/LiveText.tsx'
import { SiteTableRow } from './SiteTableRow.tsx'
import { Icon } from '#src/ui/Icon.tsx'
import { Term } from '#src/ui/Term.tsx'
import styles from './SitesTable.module.css'

type SitesTableProps = {
  rows: readonly SiteRow[]
  names: Names
  selected: string | null
  onSelect: (id: string) => void
}

const columnsOf = (t: Texts): readonly { column: SiteColumn; label: string }[] => [
  { column: 'name', label: t.sites.site },
  { column: 'province', label: t.sites.province },
  { column: 'status', label: t.sites.status },
  { column: 'contributors', label: t.sites.contributors },
  { column: 'troops', label: t.sites.troops },
  { column: 'documented', label: t.sites.documented },
]

const nextOrder = (order: SiteOrder, column: SiteColumn): SiteOrder => ({
  column,
  descending: order.column === column ? !order.descending : column === 'troops' || column === 'documented',
})

/** The set and what remains of it in the words of the key figures, and places of UN maps apart. */
const countSentence = (rows: readonly SiteRow[], t: Texts, language: Language): string => {
  const tally = tallyOf(rows)
  const parts = [
    setPhrase(tally, t, language),
    ...(tally.total > 0 ? [remainingPhrase(tally, 'closed', t, language)] : []),
    ...placesPhrases(tally, t, language).map((text) => t.tally.plus(text)),
  ]
  return t.sites.sentence(parts)
}

/** Every site shown, as a table: what the map holds, for keyboard, screen reader and print. */
export const SitesTable = ({ rows, names, selected, onSelect }: SitesTableProps) => {
  const { t, language } = useTexts()
  const [order, setOrder] = useState<SiteOrder>({ column: 'importance', descending: false })
  if (rows.length === 0) return <p>{t.filters.none}</p>
  const columns = columnsOf(t)
  const sorted = columns.find(({ column }) => column === order.column)
  return (
    <>
      <div className={styles['bar']}>
        <LiveText>
          {countSentence(rows, t, language)}{' '}
          {sorted ? t.sites.sortedBy(sorted.label, order.descending) : t.sites.sortedByImportance}
        </LiveText>
        {order.column !== 'importance' && (
          <Button look="link" onClick={() => setOrder({ column: 'importance', descending: false })}>
            {t.sites.sortImportance}
          </Button>
        )}
      </div>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map(({ column, label }) => (
              <th
                key={column}
                scope="col"
                // Its cells are read with its name, and not with the sign beside it.
                aria-label={label}
                aria-sort={
                  order.column === column ? (order.descending ? 'descending' : 'ascending') : undefined
                }
              >
                <button
                  type="button"
                  className={styles['sort']}
                  onClick={() => setOrder(nextOrder(order, column))}
                >
                  {label}{' '}
                  {order.column === column && <Icon name={order.descending ? 'down' : 'up'} size={9} />}
                </button>
                {column === 'status' && <Term of={statusTerms} name={label} />}
                {column === 'troops' && <Term of={['estimate']} name={label} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {orderSites(rows, order, language, names).map((row) => (
            <SiteTableRow
              key={row.site.id}
              row={row}
              names={names}
              labels={columns.map(({ label }) => label)}
              isSelected={row.site.id === selected}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}
