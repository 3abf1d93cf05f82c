import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'

// What JSX is compiled to here (src/ui/jsx): a text beside something else has an element of its own.

const Box = ({ children }: { children: ReactNode }) => (
  <div>
    <i />
    {children}
  </div>
)

const markup = (node: ReactNode): string => render(node).container.innerHTML

const withField = (isShown: boolean) => (
  <p>
    {isShown && 'a text'}
    <input defaultValue="" />
  </p>
)

it('leaves a text that stands alone in its element', () => {
  expect(markup(<p>a text</p>)).toBe('<p>a text</p>')
  expect(
    markup(
      <p>
        {3} of {4}
      </p>,
    ),
  ).toBe('<p>3 of 4</p>')
})

it('sets texts apart from elements beside them, those of a component too', () => {
  expect(
    markup(
      <p>
        one {2} <b>three</b> four
      </p>,
    ),
  ).toBe('<p><x-t>one 2 </x-t><b>three</b><x-t> four</x-t></p>')
  expect(
    markup(
      <Box>
        one {2} <b>three</b>
      </Box>,
    ),
  ).toBe('<div><i></i><x-t>one 2 </x-t><b>three</b></div>')
  expect(markup(<><b />a</>)).toBe('<b></b><x-t>a</x-t>') // prettier-ignore
  expect(markup(<p>one{false}</p>)).toBe('<p><x-t>one</x-t></p>')
})

it('leaves drawings and options alone', () => {
  expect(markup(<svg><text>a<tspan>b</tspan></text></svg>)).toBe('<svg><text>a<tspan>b</tspan></text></svg>') // prettier-ignore
  expect(markup(<select><option>{1} a</option></select>)).toBe('<select><option>1 a</option></select>') // prettier-ignore
})

it('keeps what stands behind a text that comes and goes', () => {
  const { container, rerender } = render(withField(false))
  const field = container.querySelector('input')
  rerender(withField(true))
  expect(container.querySelector('p')?.textContent).toBe('a text')
  expect(container.querySelector('input')).toBe(field)
})
