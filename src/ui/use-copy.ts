import { useState } from 'react'

/** What came of the last copying: the text, and whether the browser let it be copied. */
type Outcome = { text: string; isCopied: boolean }

/** Copies text to the clipboard. The outcome is null meanwhile, so that it is announced each time. */
export const useCopy = () => {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const copy = async (text: string) => {
    setOutcome(null)
    try {
      await navigator.clipboard.writeText(text)
      setOutcome({ text, isCopied: true })
    } catch {
      // Refused by the browser, or no clipboard on an insecure address.
      setOutcome({ text, isCopied: false })
    }
  }
  return { outcome, copy }
}
