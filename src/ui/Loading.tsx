import { useEffect, useState } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import styles from './Loading.module.css'

/** After this time a reader is told what to do, in milliseconds. */
const long = 20_000

/** Stands where something is coming; when that takes long it says so, with a way to try again. */
export const Loading = () => {
  const { t } = useTexts()
  const [isLong, setLong] = useState(false)
  useEffect(function watchTheTime() {
    const timer = setTimeout(() => setLong(true), long)
    return () => clearTimeout(timer)
  }, [])
  return (
    <output className={styles['loading']} data-loading="">
      {t.data.loading}{' '}
      {isLong && (
        <>
          {t.data.takesLong} <a href={window.location.href}>{t.data.loadAgain}</a>
        </>
      )}
    </output>
  )
}
