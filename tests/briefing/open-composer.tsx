import { screen, within } from '@testing-library/react'
import { type UserEvent, userEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { Composer } from '#src/briefing/Composer.tsx'
import { type BriefingMaker, fileLanguages } from '#src/briefing/briefing-wish.ts'
import type { Language } from '#src/domain/names/formats.ts'
import { renderWithTexts } from '#tests/kit/render-with-texts.tsx'

/** Hands that make one small file for each asked for, and preview each panel as a picture of its name. */
export const plainMaker = (part: { make?: ReturnType<typeof vi.fn<BriefingMaker['make']>> } = {}) => ({
  mission: 'monusco',
  language: 'en' as const,
  missing: new Set<never>(),
  leftOut: () => new Set<never>(),
  rules: vi.fn<BriefingMaker['rules']>(async (wish) =>
    fileLanguages(wish.languages, 'en')
      .flat()
      .flatMap((language) =>
        wish.panels.map((panel) => ({
          panel,
          language,
          headline: `Rule of ${panel}`,
          remarks: 'One.\nTwo.',
        })),
      ),
  ),
  preview: vi.fn<BriefingMaker['preview']>(async (wish) =>
    fileLanguages(wish.languages, 'en')
      .flat()
      .flatMap((language) =>
        (['opening', ...wish.panels] as const).map((panel) => ({
          key: `${panel} ${language}`,
          panel: panel === 'opening' ? null : panel,
          language,
          title: `${panel} ${language}`,
          size: { width: 960, height: 540 },
          draw: () => `<svg xmlns="http://www.w3.org/2000/svg"><title>${wish.marking}</title></svg>`,
        })),
      ),
  ),
  make: vi.fn<BriefingMaker['make']>(async (wish) =>
    fileLanguages(wish.languages, 'en').map((languages) => ({
      name: `monusco-briefing-2024-06-30-${languages.join('-')}.${wish.format}`,
      blob: new Blob(['whole']),
      missingLetters: [],
    })),
  ),
  ...part,
})

/** The composer, open in a language. */
export const open = async (maker: BriefingMaker, language: Language = 'en') => {
  const onClose = vi.fn<() => void>()
  await renderWithTexts(<Composer maker={maker} isOpen onClose={onClose} />, { language })
  return { user: userEvent.setup(), onClose }
}

export const makeIt = (user: UserEvent) =>
  user.click(screen.getByRole('button', { name: 'Make the briefing' }))

/** The panels in their order. */
export const panelNames = (): readonly string[] =>
  within(screen.getByRole('group', { name: 'Panels and their order' }))
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent.trim() ?? '')
