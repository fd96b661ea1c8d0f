/** Keys of the tools at the end of the toolbar. The listeners and the help sheet read the same list. */
export const toolKeys = { find: 'Mod-f', replace: 'Mod-h', focus: 'Mod-Shift-f', pastePlain: 'Mod-Shift-v' } as const
