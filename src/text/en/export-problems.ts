/** What an export that failed tells the reader: what failed, why, and what to do. */
export const exportProblems = {
  cancelled: {
    what: 'The export was cancelled.',
    why: 'You stopped it before it was finished.',
    todo: 'Nothing was saved. Start it again when you want it.',
  },
  'picture-too-large': {
    what: 'The picture could not be made.',
    why: 'It is larger than this browser can draw.',
    todo: 'Choose a smaller scale, or export SVG or PDF, which have no limit.',
  },
  'picture-not-drawn': {
    what: 'The picture could not be made.',
    why: 'The browser could not draw the graphic.',
    todo: 'Try again. If it fails again, export SVG and report the problem.',
  },
  'chart-not-drawn': {
    what: 'The picture could not be made.',
    why: 'The chart is not on screen.',
    todo: 'Wait until it is drawn, or choose a filter that has something to draw.',
  },
  'font-not-loaded': {
    what: 'The file could not be made.',
    why: 'The font could not be loaded or read.',
    todo: 'Load the page again while you are connected, then repeat the export.',
  },
  'graphic-not-read': {
    what: 'The PDF could not be made.',
    why: 'One of its graphics could not be read.',
    todo: 'Try again without that panel, and report the problem.',
  },
  'link-too-long': {
    what: 'The QR code could not be made.',
    why: 'The link is too long for a QR code.',
    todo: 'Choose fewer filter values, or leave the QR code out: the link itself is in the file.',
  },
  'data-not-read': {
    what: 'The file could not be made.',
    why: 'The data of one of its views could not be loaded.',
    todo: 'Load the page again while you are connected, or take that step out.',
  },
}
