// Where the browser lets no page fill the screen, as on an iPhone, the player fills the window.

/** Fills the screen with the page; the page goes on without it where that is refused. */
export const enterFullScreen = async (): Promise<void> => {
  try {
    await document.documentElement.requestFullscreen?.()
  } catch {
    // Refused: by a frame around the page, or by a policy.
  }
}

export const isFullScreen = (): boolean => Boolean(document.fullscreenElement)

export const leaveFullScreen = (): void => {
  if (isFullScreen()) void document.exitFullscreen().catch(() => undefined)
}
