import { type ReactNode, useState } from 'react'
import styles from './Desk.module.css'

type DropAreaProps = {
  name: string
  onDrop: (data: DataTransfer) => void
  children: ReactNode
}

/** A part of the desk that files can be dropped on. It holds buttons that do the same. */
export const DropArea = ({ name, onDrop, children }: DropAreaProps) => {
  const [isOver, setOver] = useState(false)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a drop, beside buttons
    <section
      aria-label={name}
      className={isOver ? styles['over'] : styles['group']}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onDrop(event.dataTransfer)
      }}
    >
      {children}
    </section>
  )
}
