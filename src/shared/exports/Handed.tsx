import { useTexts } from '#src/text/TextContext.tsx'

/** Of files made inside another page: that they may not have been saved, and a way to where they can be. */
export const Handed = () => {
  const { t } = useTexts()
  return (
    <p>
      {t.exports.framed}{' '}
      <a href={window.location.href} target="_blank" rel="noreferrer">
        {t.exports.openAlone}
      </a>
    </p>
  )
}
