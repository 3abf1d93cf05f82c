/** Degrees as radians. */
export const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Northing of a latitude in degrees on a sphere of radius 1: spherical Mercator, as web maps have it. */
export const northing = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2))
