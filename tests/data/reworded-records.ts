import type { Corrected } from './corrected-records.ts'
import { expect } from 'vitest'

// What version 2026.11.4 corrected: French words alone, written out by hand with plain spaces.

const inFrench = (words: string): object => ({ fr: expect.stringContaining(words) })

const taken = 'la prise de Goma par le M23'

export const reworded: readonly Corrected[] = [
  {
    file: 'events',
    record: '2024-04-30-sk-deadline',
    now: { title: inFrench('Échéance de départ de toutes les bases du Sud-Kivu non respectée') },
  },
  { file: 'events', record: '2025-beni-hq', now: { summary: inFrench(taken) } },
  { file: 'events', record: '2025-09-uruguay-rotation', now: { title: inFrench(taken) } },
  {
    file: 'events',
    record: '2025-04-15-funding-letter',
    now: { title: inFrench('Bintou Keita alerte le personnel sur la crise de financement') },
  },
  { file: 'contingents', record: 'ury-goma', now: { notes: inFrench(taken) } },
  { file: 'sites', record: 'beni', now: { notes: inFrench(taken) } },
  {
    file: 'events',
    record: '2024-09-30-bases-kept',
    now: { title: inFrench('Bintou Keita : la MONUSCO garde des bases au Nord-Kivu, y compris en zone M23') },
  },
  {
    file: 'events',
    record: '2025-09-07-stay-request',
    now: {
      title: inFrench('Jean-Pierre Lacroix : les autorités congolaises souhaitent que la MONUSCO reste'),
    },
  },
]
