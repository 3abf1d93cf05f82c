export const nextTask = (): Promise<void> => Promise.resolve()
