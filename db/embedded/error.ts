/** The embedded server could not be started; the message is one sentence for a person. */
export class EmbeddedError extends Error {}
