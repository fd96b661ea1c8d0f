import { type DemoStory, p } from '../../story'

export const marathonRecord: DemoStory = {
  key: 'marathon-record',
  section: 'sport',
  topics: ['running'],
  places: ['aqaba'],
  agencies: ['mayadin'],
  related: ['chess-final'],
  picture: {
    scene: 'runners',
    seed: 6,
    shape: '1x1',
    focal: [50, 60],
    alt: {
      ar: 'عداؤون على طريق بمحاذاة البحر في ضوء الصباح الأول',
      en: 'Runners on a road by the sea in the first light of morning',
    },
    caption: {
      ar: 'مشاركون في ماراثون الفجر.',
      en: 'Runners in the Dawn Marathon.',
    },
    credit: { ar: 'أصداء الميادين', en: 'Asda Sport' },
    takenHoursBefore: 3,
  },
  by: ['yasser'],
  hoursAgo: 58,
  articles: {
    ar: {
      status: 'withdrawn',
      headline: 'رقم قياسي جديد في ماراثون العقبة',
      standfirst: 'النتائج الأولية تشير إلى تحطيم الرقم القياسي للسباق بفارق 40 ثانية.',
      body: [
        p(
          'أظهرت النتائج الأولية لماراثون الفجر في العقبة، {day}، تسجيل رقم قياسي جديد للسباق، إذ أشارت لوحة التوقيت عند خط النهاية إلى زمن أسرع بنحو 40 ثانية من الرقم السابق المسجل قبل عامين.',
        ),
        p(
          'وقالت اللجنة المنظمة إن النتائج تبقى أولية إلى حين مراجعة بيانات الشرائح الإلكترونية عند نقاط المسار كلها، وهي مراجعة تستغرق ساعات عدة.',
        ),
        p(
          'وكان نحو 8 آلاف عداء وعداءة قد انطلقوا قبل الفجر من الشاطئ الجنوبي، في السباق الذي يقام للعام السادس على التوالي.',
        ),
      ],
    },
  },
}
