/**
 * The colours of the page in the dark, which few readers load. Without them the page is light: never half of
 * each.
 */
export const loadDark = async (): Promise<void> => {
  const { classList } = document.documentElement
  if (!classList.contains('dark')) return
  try {
    await import('#src/ui/dark.css')
  } catch {
    classList.remove('dark')
  }
}
