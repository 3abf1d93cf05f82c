const nothing = () => {}

export const useTurn = (): readonly [isTurn: boolean, onDrawn: () => void] => [true, nothing]
