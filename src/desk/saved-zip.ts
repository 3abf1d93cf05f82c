/** A zip of the mission's folder, every file in it: what is not changed has the bytes that were opened. */
export const savedZip = async (
  mission: string,
  texts: ReadonlyMap<string, string>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { zipFiles } = await import('#src/export/zip-files.ts')
  return zipFiles(Object.fromEntries([...texts].map(([name, text]) => [`${mission}/${name}`, text])))
}
