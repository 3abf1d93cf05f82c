/** Everything is drawn as soon as it is asked for. */
export const askForTurn = (take: () => void): void => take()

export const leaveTurn = (): void => {}

export const allDrawn = (): Promise<void> => Promise.resolve()
