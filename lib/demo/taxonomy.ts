import type { Both } from './story'

/** The parts of the demo newspaper in the order of its menu. Hues stand far enough apart to be told from each other as thin rules. */
export const demoSections = {
  politics: { name: { ar: 'سياسة', en: 'Politics' }, hue: 262 },
  world: { name: { ar: 'العالم', en: 'World' }, hue: 222 },
  economy: { name: { ar: 'اقتصاد', en: 'Economy' }, hue: 172 },
  technology: { name: { ar: 'تكنولوجيا', en: 'Technology' }, hue: 302 },
  culture: { name: { ar: 'ثقافة', en: 'Culture' }, hue: 48 },
  sport: { name: { ar: 'رياضة', en: 'Sport' }, hue: 118 },
} as const satisfies Record<string, { name: Both; hue: number }>
export type SectionSlug = keyof typeof demoSections

export const demoTopics = {
  cities: { ar: 'المدن', en: 'Cities' },
  councils: { ar: 'المجالس المحلية', en: 'Local councils' },
  openData: { ar: 'البيانات المفتوحة', en: 'Open data' },
  youth: { ar: 'الشباب', en: 'Young people' },
  water: { ar: 'المياه', en: 'Water' },
  language: { ar: 'اللغة العربية', en: 'Arabic language' },
  access: { ar: 'سهولة الوصول', en: 'Accessibility' },
  ports: { ar: 'الموانئ', en: 'Ports' },
  climate: { ar: 'المناخ', en: 'Climate' },
  seas: { ar: 'البحار', en: 'Seas and oceans' },
  rescue: { ar: 'الإنقاذ', en: 'Rescue' },
  railways: { ar: 'السكك الحديدية', en: 'Railways' },
  transport: { ar: 'النقل', en: 'Transport' },
  energy: { ar: 'الطاقة المتجددة', en: 'Renewable energy' },
  markets: { ar: 'الأسواق التقليدية', en: 'Traditional markets' },
  farming: { ar: 'الزراعة', en: 'Farming' },
  publishing: { ar: 'النشر والطباعة', en: 'Publishing and print' },
  smallFirms: { ar: 'المشروعات الصغيرة', en: 'Small businesses' },
  space: { ar: 'الفضاء', en: 'Space' },
  ai: { ar: 'الذكاء الاصطناعي', en: 'Artificial intelligence' },
  universities: { ar: 'الجامعات', en: 'Universities' },
  heritage: { ar: 'التراث', en: 'Heritage' },
  libraries: { ar: 'المكتبات', en: 'Libraries' },
  music: { ar: 'الموسيقى', en: 'Music' },
  exhibitions: { ar: 'المعارض', en: 'Exhibitions' },
  theatre: { ar: 'المسرح', en: 'Theatre' },
  football: { ar: 'كرة القدم', en: 'Football' },
  sailing: { ar: 'الشراع', en: 'Sailing' },
  running: { ar: 'الجري', en: 'Running' },
  chess: { ar: 'الشطرنج', en: 'Chess' },
  health: { ar: 'الصحة', en: 'Health' },
} as const satisfies Record<string, Both>
export type TopicKey = keyof typeof demoTopics

export const demoPlaces = {
  riyadh: { ar: 'الرياض', en: 'Riyadh' },
  jeddah: { ar: 'جدة', en: 'Jeddah' },
  dubai: { ar: 'دبي', en: 'Dubai' },
  cairo: { ar: 'القاهرة', en: 'Cairo' },
  alexandria: { ar: 'الإسكندرية', en: 'Alexandria' },
  amman: { ar: 'عمّان', en: 'Amman' },
  aqaba: { ar: 'العقبة', en: 'Aqaba' },
  beirut: { ar: 'بيروت', en: 'Beirut' },
  rabat: { ar: 'الرباط', en: 'Rabat' },
  marrakesh: { ar: 'مراكش', en: 'Marrakesh' },
  tunis: { ar: 'تونس', en: 'Tunis' },
  muscat: { ar: 'مسقط', en: 'Muscat' },
  sur: { ar: 'صور', en: 'Sur' },
  doha: { ar: 'الدوحة', en: 'Doha' },
  manama: { ar: 'المنامة', en: 'Manama' },
  kuwait: { ar: 'الكويت', en: 'Kuwait City' },
  geneva: { ar: 'جنيف', en: 'Geneva' },
  london: { ar: 'لندن', en: 'London' },
  nairobi: { ar: 'نيروبي', en: 'Nairobi' },
  tokyo: { ar: 'طوكيو', en: 'Tokyo' },
} as const satisfies Record<string, Both>
export type PlaceKey = keyof typeof demoPlaces

/** Midad itself and agencies that do not exist: invented news carries no real agency's name. */
export const demoAgencies = {
  midad: { ar: 'مداد', en: 'Midad' },
  suhail: { ar: 'سهيل للأنباء', en: 'Suhail News' },
  marfa: { ar: 'وكالة المرفأ', en: 'Marfa Wire' },
  madar: { ar: 'المدار العلمي', en: 'Madar Science' },
  northlight: { ar: 'نورث لايت', en: 'Northlight' },
  diwan: { ar: 'ديوان المال', en: 'Diwan Business' },
  mayadin: { ar: 'أصداء الميادين', en: 'Asda Sport' },
} as const satisfies Record<string, Both>
export type AgencyKey = keyof typeof demoAgencies
