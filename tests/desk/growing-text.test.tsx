import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { GrowingText } from '#src/desk/GrowingText.tsx'

const Field = ({ isLong = false }) => {
  const [value, setValue] = useState('')
  return <GrowingText aria-label="Title" value={value} isLong={isLong} onChange={({ target }) => setValue(target.value)} /> // prettier-ignore
}

const field = () => screen.getByRole('textbox', { name: 'Title' })

it('a text of one line takes no line break: none by Enter, and a space for one that is pasted', async () => {
  const user = userEvent.setup()
  render(<Field />)
  await user.type(field(), 'Base of{Enter} Fataki')
  expect(field()).toHaveValue('Base of Fataki')
  await user.clear(field())
  await user.paste('Base of\r\nFataki\nhanded over')
  expect(field()).toHaveValue('Base of Fataki handed over')
})

it('what is pasted into the middle leaves the caret behind it', async () => {
  const user = userEvent.setup()
  render(<Field />)
  await user.type(field(), 'Base over')
  await user.keyboard('{ArrowLeft>4/}')
  await user.paste('of\nFataki ')
  await user.keyboard('handed ')
  expect(field()).toHaveValue('Base of Fataki handed over')
})

it('a text of several lines takes line breaks', async () => {
  render(<Field isLong />)
  await userEvent.setup().type(field(), 'One{Enter}two')
  expect(field()).toHaveValue('One\ntwo')
})

it('Enter sends the form that it stands in, as in any field of one line', async () => {
  const onSubmit = vi.fn<(title: unknown) => void>()
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit(new FormData(event.currentTarget).get('title'))
      }}
    >
      <GrowingText aria-label="Title" name="title" />
    </form>,
  )
  await userEvent.setup().type(field(), 'Fataki{Enter}')
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith('Fataki')
})
