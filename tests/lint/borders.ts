/** What each folder may import of the others; its own parts besides, but no feature another. Stands in src/README.md, too. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  domain: ['schema'],
  text: ['schema', 'domain'],
  url: ['schema', 'domain', 'text'],
  queries: ['schema', 'domain', 'text'],
  ui: ['schema', 'domain', 'text'],
  features: ['schema', 'domain', 'text', 'url', 'queries', 'ui'],
  export: ['schema', 'domain', 'text'],
  offline: ['schema', 'domain', 'queries'],
  build: ['schema', 'domain'],
  app: ['schema', 'domain', 'text', 'url', 'queries', 'ui', 'features', 'export', 'offline'],
}
