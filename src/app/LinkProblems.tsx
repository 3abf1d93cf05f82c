import { useState } from 'react'
import { useTexts } from '#src/text/TextContext.tsx'
import { Button } from '#src/ui/Button.tsx'
import { Notice } from '#src/ui/Notice.tsx'
import { LinkVersionNotice } from '#src/panels/notices/LinkVersionNotice.tsx'
import type { SharedProps } from '#src/shared/shared-props.ts'
import type { LinkProblem } from '#src/url/codec.ts'
import { linkLines } from '#src/url/link-lines.ts'

/** Says which parts of the link were left out, until it is dismissed; another link brings it back. */
const LeftOut = ({ problems }: { problems: readonly LinkProblem[] }) => {
  const { t } = useTexts()
  const [dismissed, setDismissed] = useState('')
  const said = JSON.stringify(problems)
  if (problems.length === 0 || dismissed === said) return null
  return (
    <Notice tone="info">
      <strong>{t.link.title}</strong>
      <ul>
        {linkLines(problems, t).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Button look="link" onClick={() => setDismissed(said)}>
        {t.link.dismiss}
      </Button>
    </Notice>
  )
}

type LinkProblemsProps = SharedProps & { problems: readonly LinkProblem[] }

/** What is to be said of a link: what of it was left out, and what became of the data since it was made. */
export const LinkProblems = ({ problems, ...shared }: LinkProblemsProps) => (
  <>
    <LeftOut problems={problems} />
    <LinkVersionNotice {...shared} />
  </>
)
