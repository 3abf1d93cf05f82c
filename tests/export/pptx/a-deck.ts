import type { Deck, Slide, SlideBlock } from '#src/export/pptx/deck.ts'

const link = 'https://drawdown.example/?m=monusco&date=2024-04-29'

export const foot: Slide['foot'] = [
  [{ text: 'Sources: ', bold: true }, { text: 'MONUSCO; AFP' }],
  'The boundaries do not imply endorsement.',
  [{ text: link, link }],
]

export const aSlide = (slide: Partial<Slide> = {}): Slide => ({
  language: 'en',
  layout: 'content',
  title: 'Sites <by> "status" & date',
  subtitle: ['60 sites, on 29 April 2024.', 'Data to 11 March 2026'],
  blocks: [],
  foot,
  notes: ['Seven bases had closed.'],
  ...slide,
})

export const allBlocks: readonly SlideBlock[] = [
  { kind: 'text', paragraphs: ['One', [{ text: 'Two', link }]], bullets: true },
  {
    kind: 'table',
    alt: 'Sites by status',
    header: ['Site', 'Status'],
    rows: [
      ['Amsar', 'Handed over'],
      ['Bunia', 'Open'],
    ],
    columns: [2, 1],
  },
  {
    kind: 'picture',
    alt: 'Map of the sites',
    png: new Uint8Array([137, 80, 78, 71]),
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"/>',
    width: 200,
    height: 100,
  },
  {
    kind: 'chart',
    alt: 'Sites open by year',
    chart: {
      kind: 'bar',
      horizontal: false,
      language: 'en',
      axes: ['Year', 'Sites'],
      legend: false,
      categories: ['2023', '2024'],
      series: [{ name: 'Open', color: '#1f69b3', values: [0, null] }],
    },
  },
]

export const aDeck = (slides: readonly Slide[]): Deck => ({
  title: 'MONUSCO & drawdown',
  language: 'fr',
  subject: '60 sites',
  author: 'Drawdown',
  created: '2026-11-24T12:00:00Z',
  slides,
})
