const openers = new WeakMap<HTMLDialogElement, Element | null>()

const closeOnEscape = (event: KeyboardEvent): void => {
  const dialog = event.currentTarget
  if (event.key !== 'Escape' || !(dialog instanceof HTMLDialogElement)) return
  if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close()
}

type DialogMethods = Pick<HTMLDialogElement, 'show' | 'showModal' | 'close'>

const methods: DialogMethods & ThisType<HTMLDialogElement> = {
  show() {
    openers.set(this, document.activeElement)
    this.setAttribute('open', '')
    this.addEventListener('keydown', closeOnEscape)
    this.querySelector<HTMLElement>('[autofocus], button, input, select, a[href]')?.focus()
  },
  showModal() {
    if (this.hasAttribute('open')) throw new DOMException('the dialog is open already', 'InvalidStateError')
    this.show()
  },
  close(value) {
    if (!this.hasAttribute('open')) return
    this.removeAttribute('open')
    this.removeEventListener('keydown', closeOnEscape)
    if (value !== undefined) this.returnValue = value
    const opener = openers.get(this)
    if (opener instanceof HTMLElement) opener.focus()
    this.dispatchEvent(new Event('close'))
  },
}

/**
 * jsdom knows the element <dialog> but not how to open it. Opens and closes it as a browser does: focus goes to its first
 * control and back to where it was, Escape closes it. Leaves methods that are there alone.
 */
export const teachDialog = (): void => {
  const { prototype } = HTMLDialogElement
  if (!('showModal' in prototype)) Object.assign(prototype, methods)
}
