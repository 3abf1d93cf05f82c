import { useId } from 'react'
import { focusInDialog } from './open-over.ts'
import styles from './SearchForm.module.css'

type SearchFormProps = {
  label: string
  typed: string
  onType: (typed: string) => void
  /** How much is found, said beside the field; empty for nothing. */
  found: string
  /** Enter in the field; given the form, under which the results stand. */
  onEnter: (form: HTMLFormElement) => void
}

/** A field that narrows what stands under it as it is typed into. */
export const SearchForm = ({ label, typed, onType, found, onEnter }: SearchFormProps) => {
  const id = useId()
  return (
    <form
      className={styles['search']}
      onSubmit={(event) => {
        event.preventDefault()
        onEnter(event.currentTarget)
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        ref={focusInDialog}
        id={id}
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <output>{found}</output>
    </form>
  )
}
