/** People of the demo newsroom, by the names on their entry buttons. */
export const cast = {
  salma: { ar: 'سلمى الراوي', en: 'Salma Al-Rawi' },
  yasser: { ar: 'ياسر النجدي', en: 'Yasser Al-Najdi' },
  adam: { ar: 'آدم ويتلو', en: 'Adam Whitlow' },
  nadim: { ar: 'نديم الشامي', en: 'Nadim Al-Shami' },
  lina: { ar: 'لينا هارو', en: 'Lina Harrow' },
  rania: { ar: 'رانيا القاضي', en: 'Rania Al-Qadi' },
  omar: { ar: 'عمر السالمي', en: 'Omar Al-Salmi' },
  dina: { ar: 'دينا فوزي', en: 'Dina Fawzi' },
  tariq: { ar: 'طارق العمري', en: 'Tariq Al-Omari' },
  huda: { ar: 'هدى المنسي', en: 'Huda Al-Mansi' },
} as const

export type CastName = keyof typeof cast
