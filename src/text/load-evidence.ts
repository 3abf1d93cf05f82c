import type { Language } from '#src/domain/names/formats.ts'
import { chunkOf } from './chunk-of.ts'
import type { evidence as english } from './en/evidence.ts'

/** The words of the evidence of a figure: the shape of the English ones. */
export type EvidenceTexts = typeof english

const chunks = import.meta.glob<{ evidence: EvidenceTexts }>('./*/evidence.ts')

/** Those words in one language, loaded when somebody asks for evidence. */
export const loadEvidence = async (language: Language): Promise<EvidenceTexts> => {
  const { evidence } = await chunkOf(chunks, language, 'evidence')
  return evidence
}
