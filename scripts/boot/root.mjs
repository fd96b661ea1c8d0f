import path from 'node:path'

/** The project's folder, and the working directory from here on: Next and every relative setting count on it. */
export const root = path.resolve(import.meta.dirname, '../..')
process.chdir(root)
