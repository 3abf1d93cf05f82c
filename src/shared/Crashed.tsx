import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'

/** Stands for a part of the page that failed, or whose code did not come. */
export const Crashed = () => {
  const { t } = useTexts()
  return (
    <Notice tone="error">
      <p>
        <strong>{t.page.crashed}</strong> {t.page.crashedRemedy}
      </p>
      <Button onClick={() => window.location.reload()}>{t.page.reload}</Button>
    </Notice>
  )
}
