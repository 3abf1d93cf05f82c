import { fileURLToPath } from 'node:url'
import { type Plugin, createServer, createServerModuleRunner } from 'vite'
import { firstMission } from '#src/build/missions.ts'

/** The project's folder, wherever the command is called from. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

/** What the page has of its browser, and what stands in its place without one. */
const inNode: ReadonlyMap<string, string> = new Map([
  [pathOf('../ui/now.ts'), pathOf('in-node/now.ts')],
  [pathOf('../export/load-fonts.ts'), pathOf('in-node/load-fonts.ts')],
  [pathOf('../export/svg/svg-to-png.ts'), pathOf('in-node/svg-to-png.ts')],
])

const standIns: Plugin = {
  name: 'in-node',
  enforce: 'pre',
  async resolveId(source, importer) {
    const found = await this.resolve(source, importer, { skipSelf: true })
    return found ? (inNode.get(found.id) ?? found) : null
  },
}

/**
 * Runs the page's own modules in Node, as Vite reads them for the page: globs, constants and all. Packages
 * that write files come as browsers get them, because those for Node write other bytes.
 */
export const startRunner = async () => {
  const server = await createServer({
    configFile: false,
    root: projectFolder,
    appType: 'custom',
    logLevel: 'error',
    define: { 'import.meta.env.DEFAULT_MISSION': JSON.stringify(firstMission(pathOf('../../data'))) },
    plugins: [standIns],
    server: { middlewareMode: true, ws: false, watch: null, hmr: false },
    optimizeDeps: { noDiscovery: true },
    environments: {
      ssr: {
        dev: { sourcemap: false },
        resolve: {
          conditions: ['browser', 'module', 'import', 'default'],
          noExternal: ['fflate'],
        },
      },
    },
  })
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })
  return {
    load: <Module>(path: string): Promise<Module> => runner.import<Module>(pathOf(path)),
    close: async () => {
      await runner.close()
      await server.close()
    },
  }
}
