import { type PersonnelQuestion, readPersonnelFile } from './read-file.ts'

// Reads the file away from the page. It is ended from there, so nothing here has to stop.

const piece = 1_000_000

addEventListener('message', ({ data }: MessageEvent<PersonnelQuestion>) => {
  void readPersonnelFile(data, piece, (part) => {
    postMessage({ part })
    return true
  }).then((answer) => postMessage({ answer }))
})
