interface ImportMetaEnv {
  /** The first mission of data/missions.json (vite.config.ts). */
  readonly DEFAULT_MISSION: string
  /** The folder of the packs of embeds, with its slash; unset in development and in tests. */
  readonly EMBED_PACKS?: string
  /** The files of each embed, by its name; that of no name says that there is none of the name. */
  readonly EMBED_PANELS?: Readonly<Record<string, import('./domain/page/embeds.ts').BuiltEmbed>>
  /** Address of an outside tile layer, such as https://tiles.example.org/{z}/{x}/{y}.png; unset: none. */
  readonly VITE_TILE_URL?: string
  /** The credit that the tile layer's terms ask for. */
  readonly VITE_TILE_CREDIT?: string
}

// The types of mgrs 2.2.0 are those of its main file, which is CommonJS: Node gets no named exports from it.
declare module 'mgrs/mgrs.js' {
  export { forward } from 'mgrs'
}
