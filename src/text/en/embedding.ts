/** The dialog that gives the lines for another page. */
export const embedding = {
  title: (panel: string) => `Embed: ${panel}`,
  intro:
    'These lines put this panel into another page, with its date, filter, mission and language as they are now, and with its sources, disclaimer and a link to Drawdown.',
  code: 'Lines for the other page',
  copy: 'Copy the lines',
  copied: 'Copied.',
  refused: 'The browser did not let it be copied. Select the lines and copy them.',
  frame:
    'The frame needs no more rights than these. It makes itself as high as its content by a message to the page, which the script takes; without the script it is scrolled.',
  host: 'The server of Drawdown decides which pages may embed it: whoever publishes it finds how in its guide.',
  alone: 'See it alone',
}
