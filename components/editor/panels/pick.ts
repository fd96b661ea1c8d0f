export type Pick = { id: string; label: string }
