/** How far apart the marks of an axis of days may stand: months, then half and whole years. */
const steps = [30, 60, 90, 180, 360, 720, 1800, 3600]

/** The days between two marks of an axis of so many days, with no more than `most` marks. */
export const dayStep = (days: number, most: number): number =>
  steps.find((step) => days / step < most) ?? Math.ceil(days / Math.max(1, most - 1))

/** The marks of an axis of days from 0 on. */
export const dayTicks = (days: number, most: number): readonly number[] => {
  const step = dayStep(days, most)
  return Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => index * step)
}
