/**
 * Bytes of the largest file that the page reads, check-data passes and the desk takes; the largest published
 * one has a twentieth of it. To parse a file is one piece of work, in which the page does not answer.
 */
export const mostBytes = 5_000_000
