/** How long the entries of the house lists may be. */
export const spellingLength = 80
export const reasonLength = 300
export const variantLimit = 40
