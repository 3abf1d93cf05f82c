interface ImportMetaEnv {
  /** The first mission of data/missions.json (vite.config.ts). */
  readonly DEFAULT_MISSION: string
  /** Address of an outside tile layer, such as https://tiles.example.org/{z}/{x}/{y}.png; unset: none. */
  readonly VITE_TILE_URL?: string
  /** The credit that the tile layer's terms ask for. */
  readonly VITE_TILE_CREDIT?: string
}
