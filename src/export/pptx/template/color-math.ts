/** A colour as three parts of red, green and blue, from 0 to 1. */
type Rgb = readonly [red: number, green: number, blue: number]

const rgbOf = (color: string): Rgb => {
  const value = parseInt(color.replace('#', ''), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

const hexOf = (rgb: Rgb): string =>
  `#${rgb
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

const linear = (part: number): number => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

/** How light a colour is, as WCAG counts it: 0 to 1. */
export const luminance = (color: string): number => {
  const [red, green, blue] = rgbOf(color)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** Contrast of two colours as WCAG counts it: 1 to 21. */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** A colour on the way from one to another: 0 is the first, 1 the second. */
export const mixed = (from: string, to: string, part: number): string => {
  const [a, b] = [rgbOf(from), rgbOf(to)]
  const at = (index: 0 | 1 | 2) => a[index] + (b[index] - a[index]) * part
  return hexOf([at(0), at(1), at(2)])
}

/** Lightness and the two axes of colour of OKLab, in which equal distances look alike. */
const okLab = (color: string): readonly [light: number, a: number, b: number] => {
  const [red, green, blue] = rgbOf(color)
  const [r, g, b] = [linear(red), linear(green), linear(blue)]
  const l = Math.cbrt(0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b)
  const m = Math.cbrt(0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b)
  const s = Math.cbrt(0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b)
  return [
    0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s,
    1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s,
    0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s,
  ]
}

/** How far apart two colours look: 0 is the same, black and white are 1 apart. */
export const distance = (one: string, other: string): number => {
  const [a, b] = [okLab(one), okLab(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

export const lightness = (color: string): number => okLab(color)[0]

/** How colourful, and of which hue (an angle in radians). */
export const hueOf = (color: string): { chroma: number; hue: number } => {
  const [, a, b] = okLab(color)
  return { chroma: Math.hypot(a, b), hue: Math.atan2(b, a) }
}

/** Lightness of HSL times `times` and plus `plus`, which is how themes make their tints and shades. */
export const withLightness = (color: string, times: number, plus: number): string => {
  const rgb = rgbOf(color)
  const [most, least] = [Math.max(...rgb), Math.min(...rgb)]
  const light = (most + least) / 2
  const wanted = Math.min(1, Math.max(0, light * times + plus))
  const span = most - least
  const strong = span === 0 ? 0 : span / (1 - Math.abs(2 * light - 1))
  const wide = strong * (1 - Math.abs(2 * wanted - 1))
  const part = (value: number) => wanted - wide / 2 + (span === 0 ? 0 : ((value - least) / span) * wide)
  return hexOf([part(rgb[0]), part(rgb[1]), part(rgb[2])])
}
