/**
 * Goes into every chart of Recharts: it is one picture with its title as its name. Without it a screen reader
 * reads the numbers of the axes one after another; what the chart shows is told in words beside it.
 */
export const asImage = { role: 'img' } as const
