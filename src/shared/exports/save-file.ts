/** Hands a finished file to the browser, which saves it where the reader's settings say. */
export const saveFile = (name: string, blob: Blob): void => {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the file after the click; a minute is ample, and the memory is free again.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
