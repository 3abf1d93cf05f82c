/** How long a file is made in one go, in milliseconds: what a reader does meanwhile waits so long at most. */
const longest = 12

let since = 0

/** By a message: the timers of a page that nobody looks at come once a second. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })

/**
 * Lets the page answer if a file has been made for long enough without. To be awaited between two pieces of
 * work, the more often the better: most times it returns at once.
 */
export const breathe = async (): Promise<void> => {
  if (performance.now() - since < longest) return
  await turn()
  since = performance.now()
}
