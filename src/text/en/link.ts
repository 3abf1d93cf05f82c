/** What of a link could not be used. */
export const link = {
  title: 'Part of this link could not be used',
  item: (key: string, value: string) =>
    value === ''
      ? `“${key}” came without its value and was left out. Was the link cut off?`
      : `${key}: “${value}” is not known and was left out.`,
  /** A good value, but the second of a key that holds one. */
  second: (key: string, value: string) =>
    `${key}: “${value}” was left out, as the link gives another one before it.`,
  /** Behind the first of many. */
  more: (count: number) =>
    count === 1 ? '1 more part of the link was left out.' : `${count} more parts of the link were left out.`,
  dismiss: 'Dismiss',
}
