/** What each folder may import of the others; its own parts besides, but no feature another. Stands in src/README.md, too. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  domain: ['schema'],
  pace: [],
  text: ['schema', 'domain'],
  url: ['schema', 'domain', 'text', 'pace'],
  queries: ['schema', 'domain', 'text', 'pace'],
  draw: ['schema', 'domain', 'text'],
  ui: ['schema', 'domain', 'text', 'pace', 'draw'],
  features: ['schema', 'domain', 'text', 'pace', 'url', 'queries', 'draw', 'ui'],
  export: ['schema', 'domain', 'text', 'draw'],
  offline: ['schema', 'domain', 'pace', 'queries'],
  build: ['schema', 'domain'],
  app: ['schema', 'domain', 'text', 'pace', 'url', 'queries', 'draw', 'ui', 'features', 'export', 'offline'],
}
