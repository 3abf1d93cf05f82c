/**
 * The address of the site as `DRAWDOWN_ADDRESS` says it, with a slash at its end; null where it is not set.
 * Throws an Error that says what was expected.
 */
export const siteAddress = (said = process.env['DRAWDOWN_ADDRESS'] ?? ''): URL | null => {
  if (said === '') return null
  const address = URL.canParse(said) ? new URL(said) : null
  if (!address || !/^https?:$/u.test(address.protocol))
    throw new Error(
      `DRAWDOWN_ADDRESS is ${said}: expected the whole address at which readers open the page, as https://example.org/drawdown/`,
    )
  if (!/\/(?:[^/]+\.html)?$/u.test(address.pathname)) address.pathname += '/'
  return new URL('.', address)
}
