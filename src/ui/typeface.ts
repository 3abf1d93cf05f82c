import { allDrawn } from './after-drawing.ts'

/**
 * Sets the page in its own typeface, which has to be fetched, once all is drawn: on a bad line the map comes first, and a page that is set
 * anew while it is being drawn costs a slow processor as much as the map. Where everything is on the disk head.js has done it.
 */
export const setTypefaceOnceDrawn = async (): Promise<void> => {
  await allDrawn()
  document.documentElement.dataset['typeface'] = 'page'
}
