/**
 * A control that goes away when it is pressed takes the focus with it, and the keyboard would begin again at
 * the top of the page. Given as the ref of a region, it passes the focus to the region instead.
 */
export const keepFocus = (region: HTMLElement) => {
  const onClick = ({ target }: MouseEvent) => {
    const look = () => {
      if (!(target instanceof Element) || target.isConnected) return
      if (document.activeElement !== document.body || !region.isConnected) return
      region.tabIndex = -1
      region.focus({ preventScroll: true })
    }
    // What knows a better place takes it in the first frame; a view that is drawn late comes in the third.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        look()
        requestAnimationFrame(look)
      }),
    )
  }
  const onBlur = ({ target }: FocusEvent) => {
    if (target === region) region.removeAttribute('tabindex')
  }
  region.addEventListener('click', onClick)
  region.addEventListener('focusout', onBlur)
  return () => {
    region.removeEventListener('click', onClick)
    region.removeEventListener('focusout', onBlur)
  }
}
