import type { NameEntry, WordEntry } from '@/lib/style/house-style'
import type { Both } from './story'

type DemoName = Pick<NameEntry, 'variants'> & { name: Both }
type DemoWord = Pick<WordEntry, 'locale' | 'word' | 'prefer'> & { reason: Both }

const named = (ar: string, en: string, ...variants: string[]): DemoName => ({ name: { ar, en }, variants })

/** Names that desks spell in more ways than one, to begin a list with: people, cities, agencies, services. */
export const demoNames: DemoName[] = [
  named('شي جين بينغ', 'Xi Jinping', 'شي جين بينج', 'شي جينبينغ', 'شي جين بنغ', 'شى جين بينغ', 'Xi Jin Ping'),
  named('فلاديمير بوتين', 'Vladimir Putin', 'فلادمير بوتين', 'فلاديمير بوتن'),
  named('فولوديمير زيلينسكي', 'Volodymyr Zelenskyy', 'فولوديمير زيلنسكي', 'فلاديمير زيلينسكي', 'Volodymyr Zelensky'),
  named('دونالد ترامب', 'Donald Trump', 'دونالد ترمب'),
  named('إيمانويل ماكرون', 'Emmanuel Macron', 'ايمانويل ماكرون', 'إيمانيول ماكرون', 'Emanuel Macron'),
  named('رجب طيب أردوغان', 'Recep Tayyip Erdoğan', 'رجب طيب اردوغان', 'رجب طيب إردوغان', 'Recep Tayyip Erdogan'),
  named('ناريندرا مودي', 'Narendra Modi', 'نارندرا مودي', 'ناريندرا مودى'),
  named(
    'أنطونيو غوتيريش',
    'António Guterres',
    'أنطونيو غوتيريس',
    'انطونيو غوتيريش',
    'أنطونيو جوتيريش',
    'Antonio Guterres',
  ),
  named('كير ستارمر', 'Keir Starmer', 'كير ستامر', 'Kier Starmer'),
  named('فريدريش ميرتس', 'Friedrich Merz', 'فريدريك ميرتس', 'فريدريش ميرز'),
  named('جورجيا ميلوني', 'Giorgia Meloni', 'جورجيا ملوني', 'Georgia Meloni'),
  named('كيم جونغ أون', 'Kim Jong Un', 'كيم جونج أون', 'كيم جونغ اون', 'Kim Jong-un', 'Kim Jong-Un'),
  named('لولا دا سيلفا', 'Lula da Silva', 'لولا داسيلفا', 'Lula Da Silva'),
  named('كييف', 'Kyiv', 'كييڤ', 'Kiev'),
  named('بكين', 'Beijing', 'بيكين', 'بيجين', 'Peking'),
  named('بروكسل', 'Brussels', 'بروكسيل'),
  named('إسطنبول', 'Istanbul', 'اسطنبول', 'استانبول', 'إستنبول', 'Istambul'),
  named('لوس أنجلوس', 'Los Angeles', 'لوس انجلوس', 'لوس أنجليس', 'لوس أنجيليس'),
  named('ساو باولو', 'São Paulo', 'ساوباولو', 'Sao Paulo'),
  named('هونغ كونغ', 'Hong Kong', 'هونج كونج', 'هونغكونغ', 'Hongkong'),
  named('سنغافورة', 'Singapore', 'سنجافورة', 'سنغافوره'),
  named('جوهانسبرغ', 'Johannesburg', 'جوهانسبرج', 'يوهانسبرغ', 'Johannesberg'),
  named('طوكيو', 'Tokyo', 'توكيو'),
  named('أديس أبابا', 'Addis Ababa', 'اديس ابابا', 'أديس ابابا', 'Addis Abeba'),
  named('الدار البيضاء', 'Casablanca', 'كازابلانكا'),
  named('مومباي', 'Mumbai', 'بومباي', 'Bombay'),
  named('رويترز', 'Reuters', 'رويتر', 'رويترس'),
  named('فرانس برس', 'Agence France-Presse', 'فرانس بريس', 'Agence France Presse'),
  named('أسوشيتد برس', 'The Associated Press', 'اسوشيتد برس', 'أسوشييتد برس', 'أسوشيتدبرس'),
  named('بلومبرغ', 'Bloomberg', 'بلومبيرغ', 'بلومبرج', 'بلومبيرج'),
  named('شينخوا', 'Xinhua', 'شينهوا', 'شنخوا'),
  named('اليونسكو', 'UNESCO', 'اليونيسكو', 'Unesco'),
  named('غوغل', 'Google', 'جوجل', 'قوقل'),
  named('فيسبوك', 'Facebook', 'فايسبوك', 'فيس بوك', 'FaceBook'),
  named('واتساب', 'WhatsApp', 'واتس آب', 'واتس اب', 'Whatsapp'),
  named('إنستغرام', 'Instagram', 'انستغرام', 'انستجرام', 'إنستجرام'),
]

/** Words that an Arabic and an English desk avoid, with the reason a writer is given. */
export const demoWords: DemoWord[] = [
  {
    locale: 'ar',
    word: 'تواجد',
    prefer: 'وجود',
    reason: {
      ar: '«التواجد» إظهار الوجد، أي الشوق؛ والمقصود «الوجود» أو «الحضور».',
      en: '«تواجد» means to show longing; what is meant is presence.',
    },
  },
  {
    locale: 'ar',
    word: 'سوياً',
    prefer: 'معاً',
    reason: {
      ar: '«سويّ» أي مستقيم؛ والاجتماع يُعبَّر عنه بـ«معاً».',
      en: '«سويّ» means straight; for together write «معاً».',
    },
  },
  {
    locale: 'ar',
    word: 'بالرغم من',
    prefer: 'على الرغم من',
    reason: { ar: 'صيغة واحدة في الجريدة كلها.', en: 'One form throughout the newspaper.' },
  },
  {
    locale: 'ar',
    word: 'ملفت',
    prefer: 'لافت',
    reason: { ar: 'الفعل «لفت» لا «ألفت»، فاسم الفاعل «لافت».', en: 'The verb is «لفت», so the participle is «لافت».' },
  },
  {
    locale: 'ar',
    word: 'هام',
    prefer: 'مهم',
    reason: { ar: '«الهام» ما يبعث الهم؛ و«المهم» ما يُعنى به.', en: '«هام» is what grieves; «مهم» is what matters.' },
  },
  {
    locale: 'ar',
    word: 'مدراء',
    prefer: null,
    reason: {
      ar: 'جمع «مدير» جمع مذكر سالم: مديرون أو مديرين بحسب موقعه.',
      en: 'The plural of «مدير» is sound: «مديرون» or «مديرين» by its place.',
    },
  },
  {
    locale: 'ar',
    word: 'إرهابي',
    prefer: null,
    reason: {
      ar: 'حكم لا وصف: تُنسب إلى قائلها، ويوصف الفعل بما هو.',
      en: 'A judgement: attribute it to whoever says it, and describe the act itself.',
    },
  },
  {
    locale: 'ar',
    word: 'مهاجرين غير شرعيين',
    prefer: 'مهاجرين غير نظاميين',
    reason: {
      ar: 'يوصف وضع الإقامة، ولا يوصف إنسان بأنه غير شرعي.',
      en: 'A person’s papers may be irregular; a person is not illegal.',
    },
  },
  {
    locale: 'ar',
    word: 'المعاقين',
    prefer: 'ذوي الإعاقة',
    reason: { ar: 'يُقدَّم الإنسان على إعاقته.', en: 'The person comes before the disability.' },
  },
  {
    locale: 'en',
    word: 'utilize',
    prefer: 'use',
    reason: { ar: 'الكلمة القصيرة أوضح.', en: 'The short word says the same.' },
  },
  {
    locale: 'en',
    word: 'prior to',
    prefer: 'before',
    reason: { ar: 'الكلمة القصيرة أوضح.', en: 'The short word says the same.' },
  },
  {
    locale: 'en',
    word: 'in order to',
    prefer: 'to',
    reason: { ar: 'كلمة واحدة تكفي.', en: 'One word is enough.' },
  },
  {
    locale: 'en',
    word: 'chairman',
    prefer: 'chair',
    reason: { ar: 'لقب لا يفترض جنس صاحبه.', en: 'A title that does not assume who holds it.' },
  },
  {
    locale: 'en',
    word: 'illegal immigrants',
    prefer: 'undocumented migrants',
    reason: {
      ar: 'يوصف وضع الإقامة، ولا يوصف إنسان بأنه غير شرعي.',
      en: 'A person’s papers may be irregular; a person is not illegal.',
    },
  },
  {
    locale: 'en',
    word: 'terrorist',
    prefer: null,
    reason: {
      ar: 'حكم لا وصف: تُنسب إلى قائلها، ويوصف الفعل بما هو.',
      en: 'A judgement: attribute it to whoever says it, and describe the act itself.',
    },
  },
  {
    locale: 'en',
    word: 'going forward',
    prefer: null,
    reason: { ar: 'يُذكر الموعد، أو تُحذف العبارة.', en: 'Say when, or leave it out.' },
  },
]
