import { expect, it } from 'vitest'
import { noFilter } from '#src/domain/view/filters.ts'
import { burnDownOf } from '#src/domain/page/burn-down-of.ts'
import { realContext } from '#tests/export/briefing/real-briefing.ts'

// The page's phase is as long as the sites of its province tell, whatever else is filtered: so is that of a file.

it.each([['CHN'], ['BGD'], ['IDN'], []])(
  'shows the phase of South Kivu until 11 August 2024, a month after its last late base (%s)',
  (...contributors) => {
    const filter = { ...noFilter, provinces: ['CD-SK'], contributors: contributors.filter(Boolean) }
    const context = realContext('en', { date: '2024-08-05', filter, period: null })
    const view = burnDownOf(context, context)
    expect(view?.range).toEqual({ from: '2023-12-01', to: '2024-08-11' })
  },
)
