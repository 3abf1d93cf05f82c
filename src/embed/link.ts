import type { EmbedTexts } from '#src/text/load-embed.ts'
import { element } from './elements.ts'

/**
 * The link to the same view in Drawdown, in a tab of its own. A frame without the right to open one swallows
 * a click and says nothing: there the address is shown, to be copied.
 */
export const linkOut = (address: string, e: EmbedTexts): HTMLElement => {
  const link = element('a', { href: address, target: '_blank', rel: 'noreferrer' }, e.open)
  const place = element('p', { class: 'out' }, link)
  // Only a frame with an origin taken from it can be one that may not open a tab.
  if (window.origin !== 'null') return place
  link.addEventListener('click', (event) => {
    event.preventDefault()
    const opened = window.open(address, '_blank')
    if (opened) {
      opened.opener = null
      return
    }
    const field = element('input', { readonly: '', value: address, 'aria-label': e.address })
    place.replaceChildren(link, element('span', { role: 'status' }, e.refused), field)
    field.focus()
    field.select()
  })
  return place
}
