/** What the page showed before a preview, by mission: a way to put each file back. */
export const before = new Map<string, () => void>()

/** Takes the preview away: the page shows what it showed before. */
export const endPreview = (mission: string): void => {
  before.get(mission)?.()
  before.delete(mission)
}
