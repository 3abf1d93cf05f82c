/** The first view's words on terms and the About page; the texts are in about-page.ts and glossary.ts. */
export const about = {
  title: 'About',
  /** Name of the sign beside a term. */
  whatIs: (term: string) => `What is “${term}”?`,
  status: 'Status',
  site: 'Site',
  notLoaded: 'The definition could not be loaded. Check the connection and try again.',
}
