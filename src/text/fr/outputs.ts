import type { outputs as english } from '#src/text/en/outputs.ts'

export const outputs: typeof english = {
  title: 'Réalisations',
}
