export const roles = ['reporter', 'translator', 'editor', 'photo_editor', 'publisher', 'admin'] as const
export type Role = (typeof roles)[number]
