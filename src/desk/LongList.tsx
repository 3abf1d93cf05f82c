import { type ReactNode, useState } from 'react'
import { ShowMore } from '#src/ui/ShowMore.tsx'
import styles from './Desk.module.css'

type LongListProps<T> = {
  items: readonly T[]
  look?: 'records' | 'values'
  /** Its name, where no heading says it. */
  name?: string
  more: (count: number) => string
  /** An item as an element of a list. */
  children: (item: T) => ReactNode
}

const atOnce = 40

/** A list that can have thousands of items: as many as are read at once, and more on demand. */
export const LongList = <T,>({ items, look = 'records', name, more, children }: LongListProps<T>) => {
  const [most, setMost] = useState(atOnce)
  return (
    <>
      <ul className={styles[look]} aria-label={name}>
        {items.slice(0, most).map(children)}
      </ul>
      <ShowMore all={items.length} most={most} step={200} label={more} onMost={setMost} />
    </>
  )
}
