import { type TableQuestion, readTable } from './read-table.ts'

// Reads one table, away from the page, and ends.

addEventListener('message', ({ data }: MessageEvent<TableQuestion>) => {
  void readTable(data).then((answer) => postMessage(answer))
})
