import type { Output } from '#src/schema/output.ts'
import { useTexts } from '#src/text/TextContext.tsx'
import { quantityPhrase } from '#src/text/phrases.ts'
import { Button } from '#src/ui/Button.tsx'
import { Citations } from '#src/ui/Citations.tsx'
import { shownText } from '#src/ui/shown-text.tsx'
import styles from './SiteDetail.module.css'

/** The headline outputs of a site's contributors in its province; the rest stands among the outputs. */
export const SiteOutputs = ({ outputs, onAll }: { outputs: readonly Output[]; onAll: () => void }) => {
  const { t, language } = useTexts()
  return (
    <>
      <h4>{t.siteList.outputs}</h4>
      <ul className={styles['outputs']}>
        {outputs.map((output) => (
          <li key={output.id}>
            <p>
              <strong className={styles['quantity']}>{quantityPhrase(output.quantity, t, language)}</strong>{' '}
              {shownText(output.unit.label, language)}
            </p>
            <p className={styles['small']}>{t.kinds.outputCategory[output.category]}</p>
            <Citations ids={output.sources} />
          </li>
        ))}
      </ul>
      <Button look="link" onClick={onAll}>
        {t.siteList.allOutputs}
      </Button>
    </>
  )
}
