/** Comes back in a task of its own, so that a reader's input can come before it. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve)
  })
