/** Which suggestions and comments in a document are a person's own, by id. */
export type Own = {
  suggestion: (id: string) => boolean
  comment: (id: string) => boolean
}

/** All of them, whoever began them. */
export const anybodys: Own = { suggestion: () => true, comment: () => true }
