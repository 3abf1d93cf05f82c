/**
 * Bytes of the largest file that the page reads, check-data passes and the desk takes: room for 50,000
 * deployments. The largest published one has a thirtieth of it. To parse a file is one piece of work, in
 * which the page does not answer (opened.ts).
 */
export const mostBytes = 6_000_000
