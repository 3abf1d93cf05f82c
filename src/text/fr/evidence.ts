import type { evidence as english } from '#src/text/en/evidence.ts'

export const evidence: typeof english = {
  readOn: 'Date de consultation des documents',
  readUnknown: (version) =>
    `Pas de données pour chacun des documents. Ce qu’ils disent figure dans les données à la version ${version}.`,
}
