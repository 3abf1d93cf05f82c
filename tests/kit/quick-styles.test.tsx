import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

const page = `
  <main><p>text <b>bold</b></p><div style="display: flex"><i style="display: none">x</i></div></main>
  <div hidden><p>in what is hidden</p></div><p hidden="until-found">found <b>in it</b></p>
  <div style="visibility: hidden"><p>unseen <b style="visibility: visible">seen</b></p></div>
  <div style="pointer-events: none"><button>dead</button><button style="pointer-events: auto">alive</button></div>
  <dialog>closed</dialog><dialog open>open</dialog><div popover="auto">closed</div>
  <div popover="auto" style="display: block">open</div>
  <details><summary>first</summary><summary>second</summary><p>more</p></details><summary>alone</summary>
  <table><thead hidden><tr><th>h</th></tr></thead><tbody><tr hidden><td>1</td></tr><tr><td>2</td></tr></tbody></table>
  <form><input type="hidden"><input type="text"><button disabled>no</button></form><ul><li>one</li></ul>
  <svg><title>drawn</title><g><text>t</text></g></svg><noscript>none</noscript><template>none</template>
  <section style="visibility: inherit"><p style="opacity: 0.5">half</p></section>`

const asked = ['display', 'visibility', 'pointerEvents', 'opacity', 'color'] as const
const alsoAsked = ['display', 'visibility', 'pointer-events', 'opacity']

const answers = (): readonly string[] =>
  [...document.body.querySelectorAll('*')].map((element) => {
    const style = window.getComputedStyle(element)
    const values = [
      ...asked.map((name) => style[name]),
      ...alsoAsked.map((name) => style.getPropertyValue(name)),
    ]
    return `${element.outerHTML}: ${values.join(', ')}`
  })

/** With a style sheet on the page, whatever it says, jsdom itself answers. */
const answersOfJsdom = (): readonly string[] => {
  const sheet = document.createElement('style')
  sheet.textContent = '.nothing { color: red }'
  document.head.append(sheet)
  const whole = answers()
  sheet.remove()
  return whole
}

const change = (): void => {
  for (const element of document.querySelectorAll('main, dialog, button, li, details, tbody'))
    element.toggleAttribute('hidden')
  for (const element of document.querySelectorAll('dialog, details')) element.toggleAttribute('open')
  for (const element of document.querySelectorAll<HTMLElement>('table, ul')) {
    element.style.visibility = 'hidden'
    element.style.pointerEvents = 'none'
  }
  for (const element of document.querySelectorAll<HTMLElement>('section, [popover]'))
    element.style.display = 'none'
  document.querySelector('summary')?.remove()
}

it('of every element a quick answer is the one of jsdom, before it changes and after', () => {
  render(<div data-testid="page" />)
  screen.getByTestId('page').innerHTML = page
  expect(answers()).toEqual(answersOfJsdom())
  change()
  expect(answers()).toEqual(answersOfJsdom())
})

it('where the page has a style sheet, its rules count', () => {
  render(
    <>
      <style>{'p { display: none; visibility: hidden }'}</style>
      <p data-testid="text">text</p>
    </>,
  )
  const { display, visibility } = window.getComputedStyle(screen.getByTestId('text'))
  expect([display, visibility]).toEqual(['none', 'hidden'])
})
