/** What the evidence of a figure says beside its panel's own words. */
export const evidence = {
  readOn: 'When the documents were read',
  readUnknown: (version: string) =>
    `No data for each document. What they say stands in the data as of version ${version}.`,
}
