/** Stands for modules of Node that a library asks for on servers only, where it is bundled for a browser (next.config.js). */
export const createRequire = undefined
export const readFile = undefined
