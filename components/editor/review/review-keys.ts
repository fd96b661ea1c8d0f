/** Keys of suggestions and comments. The listener, the buttons and the help sheet read the same list. */
export const reviewKeys = { comment: 'Mod-Alt-m', next: 'F8', previous: 'Shift-F8' } as const
