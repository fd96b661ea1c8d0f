/** Why Midad cannot start; the message is one sentence for a person. */
export class StartError extends Error {}
