/** The message by which an embed tells the page around it how high it is (README.md). */
type HeightMessage = { type: 'drawdown:height'; height: number; embed: string }

/**
 * Tells the page around this one how high its content is, now and whenever that changes. It is told to
 * whatever page there is: a height is no secret, and where an embed may stand is for the server to say. What
 * it returns tells it once more: a frame that is scrolled out of sight is not told of its own changes.
 */
export const tellHeight = (embed: string): (() => void) => {
  if (window.parent === window) return () => {}
  let told = 0
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height)
    if (height === told) return
    told = height
    const message: HeightMessage = { type: 'drawdown:height', height, embed }
    window.parent.postMessage(message, '*')
  }
  new ResizeObserver(tell).observe(document.body)
  tell()
  return tell
}
