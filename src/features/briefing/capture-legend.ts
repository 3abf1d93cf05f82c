import type { LegendItem } from '#src/export/svg/legend.ts'
import { captureSvg } from './capture-chart.ts'

const isSvg = (element: Element): element is SVGSVGElement => element instanceof SVGSVGElement

/** Room for a sample before its label begins. */
const widest = 20

/** The samples of a legend in HTML (`data-export-legend`, one `li` an entry), as entries for a picture's own legend. */
export const captureLegend = (root: Element): readonly LegendItem[] =>
  [...root.querySelectorAll('[data-export-legend] li')].map((entry) => {
    const samples = [...entry.querySelectorAll('svg')].filter(isSvg)
    // Gradients and hatchings stand in an SVG without size beside the sample that they fill.
    const definitions = samples
      .flatMap((sample) => [...sample.querySelectorAll('defs')])
      .map((defs) => defs.outerHTML)
    const drawn = samples
      .filter((sample) => sample.clientWidth > 0)
      .map((sample) => {
        const { svg, width, height } = captureSvg(sample)
        const scale = Math.min(1, widest / width)
        return `<g transform="scale(${scale}) translate(${-width / 2} ${-height / 2})">${svg}</g>`
      })
    return {
      label: entry.textContent.trim(),
      mark: { shape: 'drawn', markup: definitions.join('') + drawn.join('') },
    }
  })
