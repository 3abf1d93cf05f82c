/** What was opened last, what had the focus then, and whether the reader has been taken there. */
let opened: { what: string; from: Element | null; keepsFocus: boolean; isTaken: boolean } | null = null

/**
 * Said by what opens something elsewhere on the page, before it does. A part of the page whose stops are
 * walked through one by one keeps the focus; it has `data-keeps-focus`.
 */
export const rememberOpener = (what: string): void => {
  const from = document.activeElement
  const keepsFocus = from !== null && from.closest('[data-keeps-focus]') !== null
  opened = { what, from, keepsFocus, isTaken: false }
}

/**
 * Whether somebody has just opened it: true once, so that no link, Back or new date takes the keyboard away.
 */
export const isJustOpened = (what: string): boolean => {
  if (opened?.what !== what || opened.isTaken) return false
  opened.isTaken = true
  return true
}

/** Whether the focus stays where it was opened. */
export const keepsFocus = (what: string): boolean => opened?.what === what && opened.keepsFocus

/**
 * Where the reader was when it was opened; null if it was opened by a link, where that is not left, and where
 * the browser does not focus what is clicked.
 */
export const openerOf = (what: string): HTMLElement | SVGElement | null => {
  const from = opened?.what === what && !opened.keepsFocus ? opened.from : null
  if (from === document.body || !from?.isConnected) return null
  return from instanceof HTMLElement || from instanceof SVGElement ? from : null
}
