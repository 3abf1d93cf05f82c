import pCodes from './p-codes.json' with { type: 'json' }

/** The codes of an area in the columns of a file for GIS. */
export type AreaCodes = { area: string | null; adm1_iso: string | null; adm1_pcode: string | null }

const known: ReadonlyMap<string, string> = new Map(Object.entries(pCodes.codes))

/**
 * An area by the code that it has here, by ISO 3166-2 and by OCHA's p-code. A code with a tilde is of an
 * outline that ISO 3166-2 has no code for. A p-code looks like the other code and is another one: it is given
 * only where COD-AB was seen to have it for the same area (p-codes.json), and null says that it is not known.
 */
export const areaCodes = (area: string | null): AreaCodes => ({
  area,
  adm1_iso: area === null || area.includes('~') ? null : area,
  adm1_pcode: area === null ? null : (known.get(area) ?? null),
})
