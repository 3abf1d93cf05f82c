import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs' // prettier-ignore
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { freePort } from '#tests/kit/free-port.ts'

/** Where the build writes the configurations, and what they are for. */
const configs = 'dist-server'
const build = 'dist'

type Place = { root: string; port: string; folder: string }

type Server = {
  /** Names of its program, the first one found is taken. */
  programs: readonly string[]
  version: readonly string[]
  /** Writes what it needs around the configuration of the build; returns how it is started. */
  prepare: (place: Place) => readonly string[]
}

/** The configuration as the build wrote it, at this place: each of the texts has to be in it once. */
const configured = (name: string, changes: Readonly<Record<string, string>>): string =>
  Object.entries(changes).reduce(
    (text, [from, to]) => {
      const parts = text.split(from)
      if (parts.length === 1) throw new Error(`${name} has no ${from}`)
      return parts.join(to)
    },
    readFileSync(join(configs, name), 'utf8'),
  )

const moduleFolders = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/lib/httpd/modules',
  '/usr/libexec/apache2',
  '/opt/homebrew/opt/httpd/lib/httpd/modules',
]

/** Listings and content negotiation are there as on a usual host, for the tests to see that they do no harm. */
const apacheModules = ['mpm_event', 'unixd', 'authz_core', 'dir', 'mime', 'filter', 'deflate', 'headers', 'autoindex', 'negotiation'] // prettier-ignore

const aroundApache = ({ folder, port }: Place): string => {
  const modules = moduleFolders.find((path) => existsSync(path)) ?? ''
  const loaded = apacheModules
    .filter((name) => existsSync(join(modules, `mod_${name}.so`)))
    .map((name) => `LoadModule ${name}_module ${join(modules, `mod_${name}.so`)}`)
  return [
    `ServerRoot "${folder}"`,
    'ServerName localhost',
    `Listen 127.0.0.1:${port}`,
    // Nothing of the machine's own: every type has to come from the configuration of the build.
    'TypesConfig /dev/null',
    `PidFile "${folder}/pid"`,
    `DefaultRuntimeDir "${folder}"`,
    `ErrorLog "${folder}/errors"`,
    ...loaded,
    '',
  ].join('\n')
}

const startApache = (place: Place, host: string): readonly string[] => {
  const file = join(place.folder, 'httpd.conf')
  writeFileSync(file, aroundApache(place) + host)
  return ['-f', file, '-D', 'FOREGROUND']
}

/** The servers that the build writes a configuration for. */
export const servers = {
  nginx: {
    programs: ['nginx'],
    version: ['-v'],
    prepare: ({ root, port, folder }) => {
      const config = configured('nginx.conf', {
        'listen 80': `listen 127.0.0.1:${port}`,
        '/srv/drawdown': root,
      })
      const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      )
      const file = join(folder, 'nginx.conf')
      writeFileSync(
        file,
        `daemon off;\npid ${folder}/pid;\nerror_log ${folder}/errors;\nevents {}\nhttp {\naccess_log off;\n${kept.join('\n')}\n${config}}\n`,
      )
      return ['-e', join(folder, 'errors'), '-c', file]
    },
  },
  Caddy: {
    programs: ['caddy'],
    version: ['version'],
    prepare: ({ root, port, folder }) => {
      const config = configured('Caddyfile', {
        'drawdown.example.org': `http://127.0.0.1:${port}`,
        '/srv/drawdown': root,
      })
      const file = join(folder, 'Caddyfile')
      writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${config}`)
      return ['run', '--config', file, '--adapter', 'caddyfile']
    },
  },
  Apache: {
    programs: ['apache2', 'httpd'],
    version: ['-v'],
    prepare: (place) =>
      startApache(
        place,
        configured('apache.conf', { '*:80': `127.0.0.1:${place.port}`, '/srv/drawdown': place.root }),
      ),
  },
  'Apache with .htaccess': {
    programs: ['apache2', 'httpd'],
    version: ['-v'],
    prepare: (place) => {
      writeFileSync(join(place.root, '.htaccess'), configured('.htaccess', {}))
      return startApache(
        place,
        `DocumentRoot "${place.root}"\n<Directory "${place.root}">\nOptions Indexes FollowSymLinks\nAllowOverride FileInfo Indexes Options\nRequire all granted\n</Directory>\n`,
      )
    },
  },
} satisfies Readonly<Record<string, Server>>

export type ServerName = keyof typeof servers

/** Where the program of a server is, if it is installed. */
export const programOf = (name: ServerName): string | undefined => {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return servers[name].programs
    .flatMap((program) => folders.map((folder) => join(folder, program)))
    .find((path) => existsSync(path))
}

/** The first line of what the program says of its version. */
export const versionOf = (name: ServerName): string => {
  const { stdout, stderr } = spawnSync(programOf(name) ?? '', servers[name].version, { encoding: 'utf8' })
  return `${stdout}${stderr}`.trim().split('\n')[0] ?? ''
}

/** Somebody without rights, where the tests are run by root: servers are not to be tested with rights that they need not have. */
const nobody = 65_534
const isRoot = process.getuid?.() === 0

const giveAway = (folder: string): void => {
  chmodSync(folder, 0o755)
  chownSync(folder, nobody, nobody)
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    chownSync(join(folder, entry), nobody, nobody)
}

const answers = async (address: string, child: ChildProcess, errors: () => string): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break
    // oxlint-disable-next-line no-await-in-loop -- one try after the other
    const isThere = await fetch(address).then(
      () => true,
      () => false,
    )
    if (isThere) return
    // oxlint-disable-next-line no-await-in-loop -- one try after the other
    await new Promise((resolve) => {
      setTimeout(resolve, 100)
    })
  }
  throw new Error(`the server does not answer\n${errors()}`)
}

export type Running = { address: string; stop: () => Promise<void> }

/** Starts a server with the configuration of the build on a copy of it, on a port and in a folder of its own. */
export const startServer = async (name: ServerName): Promise<Running> => {
  const folder = mkdtempSync(join(tmpdir(), 'drawdown-server-'))
  const root = join(folder, 'site')
  mkdirSync(root)
  cpSync(build, root, { recursive: true })
  const port = await freePort()
  const start = servers[name].prepare({ root, port, folder })
  if (isRoot) giveAway(folder)
  let said = ''
  const child = spawn(programOf(name) ?? '', start, {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  })
  child.stderr.on('data', (text) => {
    said += String(text)
  })
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => {
      child.on('close', resolve)
    })
    if (child.exitCode === null && child.kill()) await ended
    rmSync(folder, { recursive: true })
  }
  const address = `http://127.0.0.1:${port}/`
  const errors = () => {
    const file = join(folder, 'errors')
    return `${said}${existsSync(file) ? readFileSync(file, 'utf8') : ''}`
  }
  try {
    await answers(address, child, errors)
  } catch (cause) {
    await stop()
    throw cause
  }
  return { address, stop }
}
