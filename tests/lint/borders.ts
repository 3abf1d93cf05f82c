/** What each folder may import of the others; its own parts besides, but no feature another. Stands in src/README.md, too. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  domain: ['schema'],
  text: ['schema', 'domain'],
  url: ['schema', 'domain', 'text'],
  queries: ['schema', 'domain', 'text'],
  draw: ['schema', 'domain', 'text'],
  ui: ['schema', 'domain', 'text', 'draw'],
  features: ['schema', 'domain', 'text', 'url', 'queries', 'draw', 'ui'],
  export: ['schema', 'domain', 'text', 'draw'],
  offline: ['schema', 'domain', 'queries'],
  build: ['schema', 'domain'],
  app: ['schema', 'domain', 'text', 'url', 'queries', 'draw', 'ui', 'features', 'export', 'offline'],
}
