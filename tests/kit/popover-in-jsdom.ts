type PopoverMethods = Pick<HTMLElement, 'showPopover' | 'hidePopover'>

const methods: PopoverMethods & ThisType<HTMLElement> = {
  showPopover() {
    this.style.display = 'block'
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      document.removeEventListener('keydown', onKeyDown)
      this.hidePopover()
    }
    document.addEventListener('keydown', onKeyDown)
  },
  hidePopover() {
    this.style.display = 'none'
    this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }))
  },
}

/** jsdom hides what is a popover but does not know how to show it, nor that Escape closes it. Leaves methods that are there alone. */
export const teachPopover = (): void => {
  const { prototype } = HTMLElement
  if (!('showPopover' in prototype)) Object.assign(prototype, methods)
}
