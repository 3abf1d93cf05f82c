/** The codes of an area in the columns of a file for GIS. */
export type AreaCodes = { area: string | null; adm1_iso: string | null; adm1_pcode: string | null }

/**
 * An area by the code that it has here, by ISO 3166-2 and by OCHA's p-code. A code with a tilde is of an
 * outline that ISO 3166-2 has no code for. No p-code is given until it was checked against the country's
 * COD-AB, and none was: it looks like the other code and is another one.
 */
export const areaCodes = (area: string | null): AreaCodes => ({
  area,
  adm1_iso: area === null || area.includes('~') ? null : area,
  adm1_pcode: null,
})
