/**
 * Opens a dialog over the page, unless it is open, with the focus in its search field if it has one. A
 * browser gives it to the first control, which is the one that closes; and an `autoFocus` of React is over
 * before the dialog is open.
 */
export const openOver = (dialog: HTMLDialogElement | null): void => {
  if (dialog?.open !== false) return
  dialog.showModal()
  dialog.querySelector<HTMLElement>('input[type=search]')?.focus()
}

/** The same for a field that comes once its dialog is open. Elsewhere on the page it takes no focus. */
export const focusInDialog = (field: HTMLInputElement | null): void => {
  if (field?.closest('dialog')?.open) field.focus()
}
