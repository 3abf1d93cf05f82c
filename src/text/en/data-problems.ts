/** What is wrong with records of the data. */
export const dataProblems = {
  title: 'Data problems',
  intro: (count: number) =>
    count === 1
      ? '1 problem was found in the data. A record that cannot be read is set aside; everything else is shown.'
      : `${count} problems were found in the data. Records that cannot be read are set aside; everything else is shown.`,
  file: 'File',
  record: 'Record',
  field: 'Field',
  expected: 'Expected',
  found: 'Found',
  /** Of a long list. */
  more: (count: number) => `Show ${count} more`,
}
