import { breathe } from '#src/export/breathe.ts'
import { ExportError, throwIfCancelled } from '#src/export/export-error.ts'
import { unitsInInch, withDensity } from './png-density.ts'
import { svgParts } from './svg-parts.ts'

export type PngWish = {
  /** Pixels for each unit of the SVG. */
  scale: 1 | 2 | 3 | 4
  /** A colour, or null for transparent; the SVG's own background must be transparent too then. */
  background: string | null
  signal?: AbortSignal
}

/** The longest side of a canvas that this page tries; phones may draw less, which only trying tells. */
const longestSide = 16_384

const sizeOf = (svg: string): { width: number; height: number } => {
  const width = Number(/<svg[^>]*? width="([\d.]+)"/.exec(svg)?.[1])
  const height = Number(/<svg[^>]*? height="([\d.]+)"/.exec(svg)?.[1])
  if (width > 0 && height > 0) return { width, height }
  throw new ExportError('picture-not-drawn', 'the SVG has no width and height')
}

const decode = async (svg: string): Promise<HTMLImageElement> => {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return image
  } catch (error) {
    throw new ExportError('picture-not-drawn', 'the browser did not decode the SVG', { cause: error })
  } finally {
    URL.revokeObjectURL(url)
  }
}

const encode = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new ExportError('picture-too-large', `${canvas.width} × ${canvas.height}`))
    }, 'image/png')
  })

/** Draws and reads one pixel: a canvas that is too large takes calls without an error and stays empty. */
const isAlive = (context: CanvasRenderingContext2D, width: number, height: number): boolean => {
  const [x, y] = [width - 1, height - 1]
  context.fillStyle = '#000000'
  context.fillRect(x, y, 1, 1)
  const drawn = context.getImageData(x, y, 1, 1).data[3] === 255
  context.clearRect(x, y, 1, 1)
  return drawn
}

/** How high a piece of a picture is that is drawn in one go, in pixels. */
const stripHeight = 128

/** Draws a picture in strips, so that the page answers in between: a large map takes half a second. */
const drawInStrips = async (
  context: CanvasRenderingContext2D,
  image: HTMLImageElement,
  { width, height }: { width: number; height: number },
  scale: number,
): Promise<void> => {
  const all = Math.round(height * scale)
  for (let top = 0; top < all; top += stripHeight) {
    // oxlint-disable-next-line no-await-in-loop -- one strip after the other is the point
    await breathe()
    context.save()
    context.beginPath()
    context.rect(0, top, Math.round(width * scale), stripHeight)
    context.clip()
    context.drawImage(image, 0, 0, Math.round(width * scale), all)
    context.restore()
    // Chromium 153 notes what is to be drawn, and draws it when the canvas is read.
    context.getImageData(0, top, 1, 1)
  }
}

/**
 * A self-contained SVG as PNG, drawn by the browser. Throws an ExportError (`picture-too-large`,
 * `picture-not-drawn`, `cancelled`) and never gives half a picture.
 */
export const svgToPng = async (svg: string, { scale, background, signal }: PngWish): Promise<Blob> => {
  const size = sizeOf(svg)
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)]
  if (Math.max(width, height) > longestSide)
    throw new ExportError('picture-too-large', `${width} × ${height}`)
  throwIfCancelled(signal)
  const [first = svg, ...others] = svgParts(svg)
  let image = await decode(first)
  // Making room for a picture takes long by itself.
  await breathe()
  throwIfCancelled(signal)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  // Drawn by the processor at once: else a browser draws it all together when the canvas is read.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context || !isAlive(context, width, height))
    throw new ExportError('picture-too-large', `no canvas of ${width} × ${height}`)
  if (background !== null) {
    context.fillStyle = background
    context.fillRect(0, 0, width, height)
  }
  await drawInStrips(context, image, size, scale)
  for (const part of others) {
    // oxlint-disable-next-line no-await-in-loop -- one lies on the other
    image = await decode(part)
    throwIfCancelled(signal)
    // oxlint-disable-next-line no-await-in-loop
    await drawInStrips(context, image, size, scale)
  }
  const blob = await encode(canvas)
  throwIfCancelled(signal)
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return new Blob([withDensity(bytes, scale * unitsInInch)], { type: 'image/png' })
}
