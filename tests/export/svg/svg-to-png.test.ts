// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { svgToPng } from '#src/export/svg/svg-to-png.ts'

// What a real browser draws is for the end-to-end tests; here, that each failure is told and none gives half a picture.
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"/>'

/** A canvas context that says which alpha a drawn pixel has. */
const context = (alpha: number) => ({
  fillRect: vi.fn<(...box: number[]) => void>(),
  clearRect: vi.fn<(...box: number[]) => void>(),
  rect: vi.fn<(...box: number[]) => void>(),
  save: () => {},
  beginPath: () => {},
  clip: () => {},
  restore: () => {},
  drawImage: vi.fn<(image: unknown, ...box: number[]) => void>(),
  getImageData: () => ({ data: [0, 0, 0, alpha] }),
})

const stubContext = (made: ReturnType<typeof context> | null) =>
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { configurable: true, value: () => made })

beforeEach(() => {
  URL.createObjectURL = () => 'blob:x'
  URL.revokeObjectURL = () => {}
  HTMLImageElement.prototype.decode = () => Promise.resolve()
})

describe('svgToPng', () => {
  it('draws at the scale asked for, on the ground asked for', async () => {
    const made = context(255)
    stubContext(made)
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(new Blob(['png'])))
    expect((await svgToPng(svg, { scale: 3, background: '#ffffff' })).size).toBe(3)
    // In strips from top to bottom, without a gap, each of the whole picture at its own place.
    const strips = made.rect.mock.calls.map(([left, top = 0, width, height = 0]) => ({
      left,
      top,
      width,
      height,
    }))
    expect(strips.length).toBeGreaterThan(1)
    let reached = 0
    for (const strip of strips) {
      expect(strip).toMatchObject({ left: 0, top: reached, width: 600 })
      reached += strip.height
    }
    expect(reached).toBeGreaterThanOrEqual(300)
    for (const [, ...box] of made.drawImage.mock.calls) expect(box).toEqual([0, 0, 600, 300])
    expect(made.fillRect).toHaveBeenLastCalledWith(0, 0, 600, 300)
  })

  it('says that twice the pixels are as large, and sharper', async () => {
    stubContext(context(255))
    const head = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 0, 73, 72, 68, 82, 0, 0, 0, 0]
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) =>
      give(new Blob([new Uint8Array(head)])),
    )
    const png = await (await svgToPng(svg, { scale: 2, background: null })).arrayBuffer()
    // After the chunk of the size: the length and the type of this one, then pixels to a metre.
    expect(new DataView(png).getUint32(head.length + 8)).toBe(7559)
  })

  it('leaves the ground out when transparent', async () => {
    const made = context(255)
    stubContext(made)
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(new Blob(['png'])))
    await svgToPng(svg, { scale: 1, background: null })
    expect(made.fillRect).toHaveBeenCalledTimes(1)
    expect(made.clearRect).toHaveBeenCalledTimes(1)
  })

  it('says so when the SVG does not decode', async () => {
    HTMLImageElement.prototype.decode = () => Promise.reject(new Error('EncodingError'))
    await expect(svgToPng(svg, { scale: 1, background: null })).rejects.toMatchObject({
      problem: 'picture-not-drawn',
    })
  })

  it.each([
    ['has no context', null],
    ['stays empty', context(0)],
  ])('says so when the canvas %s', async (_, made) => {
    stubContext(made)
    await expect(svgToPng(svg, { scale: 4, background: null })).rejects.toMatchObject({
      problem: 'picture-too-large',
    })
  })

  it('says so when the canvas gives no file, or the picture is larger than any', async () => {
    stubContext(context(255))
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(null))
    await expect(svgToPng(svg, { scale: 1, background: null })).rejects.toMatchObject({
      problem: 'picture-too-large',
      detail: '200 × 100',
    })
    const huge = svg.replace('width="200"', 'width="5000"')
    await expect(svgToPng(huge, { scale: 4, background: null })).rejects.toMatchObject({
      detail: '20000 × 400',
    })
  })

  it('says so when the SVG has no size, or the export was cancelled', async () => {
    await expect(svgToPng('<svg/>', { scale: 1, background: null })).rejects.toMatchObject({
      problem: 'picture-not-drawn',
    })
    const signal = AbortSignal.abort()
    await expect(svgToPng(svg, { scale: 1, background: null, signal })).rejects.toMatchObject({
      problem: 'cancelled',
    })
  })
})
