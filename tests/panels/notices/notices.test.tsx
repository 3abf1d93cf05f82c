import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { NewDataNotice, UnreadableNotice } from '#src/panels/notices/NewDataNotice.tsx'
import { OfflineNotice } from '#src/panels/notices/OfflineNotice.tsx'
import { VersionNotice } from '#src/panels/notices/VersionNotice.tsx'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

const nothing = () => undefined

const changes = [
  { file: 'events', added: 2, removed: 0, changed: 1, unread: 0 },
  { file: 'basemap.topo', added: 0, removed: 0, changed: 0, unread: 0 },
]

describe('newer data', () => {
  it('is offered with its version and what changed', async () => {
    const onShow = vi.fn<() => void>()
    await renderWithTexts(
      <NewDataNotice
        from="2026.11.1"
        to="2026.12.1"
        changes={changes}
        lost={0}
        onShow={onShow}
        onDismiss={nothing}
      />,
    )
    expect(screen.getByRole('status')).toHaveTextContent(
      'New data: version 2026.12.1 replaces version 2026.11.1.',
    )
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Events: 2 added, 1 changed',
      'Base map: changed',
    ])
    await userEvent.click(screen.getByRole('button', { name: 'Show the new data' }))
    expect(onShow).toHaveBeenCalledOnce()
  })

  it('is offered in French', async () => {
    await renderWithTexts(
      <NewDataNotice
        from="2026.11.1"
        to="2026.12.1"
        changes={changes}
        lost={0}
        onShow={nothing}
        onDismiss={nothing}
      />,
      { language: 'fr' },
    )
    expect(screen.getByRole('status')).toHaveTextContent(
      'Nouvelles données : la version 2026.12.1 remplace la version 2026.11.1.',
    )
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Événements : 2 ajoutés, 1 modifié')
  })

  it('that is on the page already says so, and can only be dismissed', async () => {
    await renderWithTexts(
      <NewDataNotice
        from="2026.11.1"
        to="2026.12.1"
        changes={changes}
        lost={0}
        onShow={null}
        onDismiss={nothing}
      />,
    )
    expect(screen.getByRole('status')).toHaveTextContent(
      'The data was updated since your last visit, from version 2026.11.1 to version 2026.12.1.',
    )
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Dismiss'])
  })

  it.each([
    [
      'en',
      'Sites: 60 could not be read',
      '60 records that the page shows cannot be read in it and would be missing. Until you ask for it the page keeps the data it has.',
      'Show the new data',
    ],
    [
      'fr',
      'Sites : 60 illisibles',
      '60 fiches affichées y sont illisibles et manqueraient. La page garde ses données tant que vous ne demandez pas les nouvelles.',
      'Afficher les nouvelles données',
    ],
  ] as const)(
    'that would show less says how much, and waits to be asked for, in %s',
    async (language, change, told, show) => {
      const unread = { file: 'sites', added: 0, removed: 0, changed: 0, unread: 60 }
      await renderWithTexts(
        <NewDataNotice from="1" to="2" changes={[unread]} lost={60} onShow={nothing} onDismiss={nothing} />,
        { language },
      )
      expect(screen.getByRole('listitem')).toHaveTextContent(change)
      expect(screen.getByRole('status')).toHaveTextContent(told)
      expect(screen.getByRole('button', { name: show })).toBeVisible()
    },
  )

  it('that cannot be read is an alert with its files', async () => {
    await renderWithTexts(<UnreadableNotice files={['monusco/sites.json']} onDismiss={nothing} />)
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Not readable: monusco/sites.json. The page goes on with the data it has.',
    )
  })
})

it('without a line the page says when its data was last compared', async () => {
  await renderWithTexts(<OfflineNotice hasLine={false} mission={null} checked="2026-11-24" />, {
    language: 'fr',
  })
  expect(screen.getByRole('status')).toHaveTextContent('Vous êtes hors ligne.')
  expect(screen.getByRole('status')).toHaveTextContent(
    'Dernière comparaison avec le serveur : 24 novembre 2026.',
  )
})

it('a new version waits for a word', async () => {
  const [onLoad, onLater] = [vi.fn<() => void>(), vi.fn<() => void>()]
  await renderWithTexts(<VersionNotice isTakenOver={false} onLoad={onLoad} onLater={onLater} />)
  await userEvent.click(screen.getByRole('button', { name: 'Later' }))
  expect(onLater).toHaveBeenCalledOnce()
  await userEvent.click(screen.getByRole('button', { name: 'Load the new version' }))
  expect(onLoad).toHaveBeenCalledOnce()
})
