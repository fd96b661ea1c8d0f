export const statuses = ['draft', 'in_review', 'ready', 'published', 'withdrawn'] as const
export type Status = (typeof statuses)[number]
