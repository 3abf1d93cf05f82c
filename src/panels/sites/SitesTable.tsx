import type { Names } from '#src/domain/names/names.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { type ListedSite, type SiteOrder, siteOrderOf, sortOf } from '#src/domain/sites/site-order.ts'
import type { SiteRow } from '#src/domain/sites/site-row.ts'
import type { SiteColumn, SiteSort } from '#src/domain/sites/site-sort.ts'
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
  /** In the order of `sort`. */
  listed: readonly ListedSite[]
  sort: string | null
  names: Names
  selected: string | null
  onSelect: (id: string) => void
  onSort: (sort: SiteSort | null) => void
}

const columnsOf = (t: Texts): readonly { column: SiteColumn; label: string }[] => [
  { column: 'name', label: t.sites.site },
  { column: 'province', label: t.sites.province },
  { column: 'status', label: t.sites.status },
  { column: 'recipient', label: t.siteList.recipient },
  { column: 'planned', label: t.siteList.planned },
  { column: 'past', label: t.siteList.past },
  { column: 'contributors', label: t.sites.contributors },
  { column: 'troops', label: t.sites.troops },
  { column: 'documented', label: t.sites.documented },
]

/** What is asked for first of these columns is the largest and the newest. */
const largestFirst: ReadonlySet<SiteColumn> = new Set(['troops', 'past', 'documented'])

const nextOrder = (order: SiteOrder | null, column: SiteColumn): SiteOrder => ({
  column,
  descending: order?.column === column ? !order.descending : largestFirst.has(column),
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
export const SitesTable = ({ listed, sort, names, selected, onSelect, onSort }: SitesTableProps) => {
  const { t, language } = useTexts()
  const order = siteOrderOf(sort)
  if (listed.length === 0) return <p>{t.filters.none}</p>
  const columns = columnsOf(t)
  const sorted = columns.find(({ column }) => column === order?.column)
  return (
    <>
      <div className={styles['bar']}>
        <LiveText>
          {countSentence(
            listed.map(({ row }) => row),
            t,
            language,
          )}{' '}
          {sorted && order
            ? t.siteList.sortedBy(sorted.label, order.descending)
            : t.siteList.sortedByImportance}
        </LiveText>
        {order && (
          <Button look="link" onClick={() => onSort(null)}>
            {t.siteList.sortImportance}
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
                  order?.column === column ? (order.descending ? 'descending' : 'ascending') : undefined
                }
              >
                <button
                  type="button"
                  className={styles['sort']}
                  onClick={() => onSort(sortOf(nextOrder(order, column)))}
                >
                  {label}{' '}
                  {order?.column === column && <Icon name={order.descending ? 'down' : 'up'} size={9} />}
                </button>
                {column === 'status' && <Term of={statusTerms} name={label} />}
                {column === 'troops' && <Term of={['estimate']} name={label} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.map((site) => (
            <SiteTableRow
              key={site.row.site.id}
              listed={site}
              names={names}
              labels={columns.map(({ label }) => label)}
              isSelected={site.row.site.id === selected}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
    </>
  )
}
