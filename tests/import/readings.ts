import { readIngredients } from '#src/import/read-ingredients.ts'

/** The raw tables and outlines as they came, with the names beside them. */
export const rawFolder = 'src/import/geo-pko'

/** What all folders are made of, read once. */
export const real = readIngredients(rawFolder, rawFolder)
