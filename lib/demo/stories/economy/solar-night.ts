import { type DemoStory, h2, p, quote, ul } from '../../story'

export const solarNight: DemoStory = {
  key: 'solar-night',
  section: 'economy',
  topics: ['energy', 'climate', 'smallFirms'],
  places: ['riyadh', 'dubai'],
  agencies: ['diwan', 'midad'],
  related: ['wind-hills', 'cooling-by-sea', 'old-market'],
  picture: {
    scene: 'solar',
    seed: 1,
    shape: '16x9',
    focal: [70, 44],
    alt: {
      ar: 'صفوف من الألواح الشمسية تمتد إلى أفق الصحراء وعليها انعكاس شمس منخفضة',
      en: 'Rows of solar panels reaching to a desert horizon, catching a low sun',
    },
    caption: {
      ar: 'حقل الألواح في محطة «رمال» عند الغروب، قبل بدء التفريغ الليلي.',
      en: 'The panel field of the Rimal plant at sunset, before the night discharge begins.',
    },
    credit: { ar: 'ديوان المال', en: 'Diwan Business' },
    takenHoursBefore: 16,
  },
  by: ['yasser'],
  hoursAgo: 11,
  articles: {
    ar: {
      status: 'published',
      headline: 'محطة شمسية تضيء 90 ألف بيت بعد الغروب',
      standfirst: 'محطة «رمال» تخزّن حرارة النهار في الملح المصهور وتبيعها كهرباء حتى منتصف الليل بسعر أدنى من الغاز.',
      body: [
        p(
          'بدأت محطة «رمال» للطاقة الشمسية، {day}، ضخ الكهرباء في الشبكة بعد غروب الشمس للمرة الأولى على نطاق تجاري، معتمدة على حرارة خُزنت نهاراً في 28 ألف طن من الملح المصهور.',
        ),
        p(
          'وتجمع المحطة، المقامة على 11 كيلومتراً مربعاً من الصحراء، بين الألواح التي تولّد الكهرباء نهاراً وحقل من المرايا يسخّن الملح إلى 560 درجة مئوية. ويكفي المخزون لتشغيل التوربينات ست ساعات ونصف الساعة، أي لتغذية نحو 90 ألف بيت في ساعات الذروة المسائية.',
        ),
        h2('حساب المساء'),
        p(
          'وقال المدير التنفيذي للشركة المشغلة، عبدالرحمن السويلم، إن الهدف منذ البداية لم يكن إنتاج أرخص كهرباء ظهراً، «فالجميع يستطيع ذلك»، بل إنتاج كهرباء يمكن الوعد بها عند الثامنة مساءً.',
        ),
        p(
          'وبحسب عقد البيع، يبلغ سعر الكيلوواط ساعة مساءً ما يعادل 5.1 سنت أميركي، مقابل 2 سنت نهاراً. وتقول الشركة إن السعر المسائي أدنى بنسبة 9 في المئة من كلفة تشغيل محطات الغاز التي تُستخدم عادةً لتغطية الذروة.',
        ),
        ul(
          'مدة الإنشاء: 31 شهراً.',
          'العمر التشغيلي المتوقع: 30 عاماً.',
          'الماء المستخدم لغسل الألواح: صفر، إذ تنظفها فرش جافة تسير ليلاً.',
        ),
        quote('الشمس لا تأتي حين نحتاج إليها. مهمتنا أن نحفظها إلى حين نحتاج.'),
        h2('من يستفيد؟'),
        p(
          'وخُصص خُمس الطاقة المسائية لمشروعات صغيرة ومتوسطة في مدينة صناعية مجاورة، بعقود ثابتة السعر مدتها سبع سنوات. وقالت صاحبة مصنع للأثاث، ريم الفالح، إن معرفة فاتورة المساء مسبقاً سمحت لها بفتح وردية ثانية وتوظيف 14 شخصاً.',
        ),
        p(
          'ويرى محللون أن التجربة الحقيقية ستكون في الشتاء، حين تقصر ساعات التخزين. وقال الباحث في اقتصاد الطاقة مازن بدران، من دبي، إن المحطات من هذا النوع «لا تُقاس بأفضل أيامها، بل بأسوأ أسبوع في السنة»، مشيراً إلى أن العقد يسمح بانقطاع لا يتجاوز 40 ساعة سنوياً.',
        ),
        p(
          'وتدرس الشركة إضافة خزانين آخرين يرفعان ساعات التشغيل إلى عشر. ويُتوقع أن يصدر القرار بعد مراجعة نتائج السنة الأولى.',
        ),
      ],
    },
    en: {
      status: 'published',
      by: ['yasser', 'lina'],
      headline: 'A solar plant that lights 90,000 homes after dark',
      standfirst: 'Rimal stores the day’s heat in molten salt and sells it as power until midnight, for less than gas.',
      body: [
        p(
          'The Rimal solar plant on {day} began to feed the grid after sunset on a commercial scale for the first time, drawing on heat stored during the day in 28,000 tonnes of molten salt.',
        ),
        p(
          'Built on eleven square kilometres of desert, the plant joins panels, which make electricity by day, to a field of mirrors that heats salt to 560 degrees Celsius. The store can drive the turbines for six and a half hours, enough for some 90,000 homes through the evening peak.',
        ),
        h2('The evening sum'),
        p(
          'Abdulrahman Al-Suwailem, chief executive of the operator, said the aim had never been the cheapest power at noon, “anyone can do that”, but power that can be promised at eight in the evening.',
        ),
        p(
          'Under the sales contract a kilowatt-hour costs 5.1 US cents in the evening and 2 cents by day. The company says the evening price is 9 per cent below the cost of running the gas plants that usually cover the peak.',
        ),
        ul(
          'Time to build: 31 months.',
          'Expected working life: 30 years.',
          'Water used to wash the panels: none. Dry brushes clean them at night.',
        ),
        quote('The sun does not come when we need it. Our work is to keep it until we do.'),
        h2('Who gains'),
        p(
          'A fifth of the evening output is set aside for small and medium-sized firms in a nearby industrial town, at prices fixed for seven years. Reem Al-Faleh, who owns a furniture works, said that knowing her evening bill in advance had let her open a second shift and take on 14 people.',
        ),
        p(
          'Analysts expect the real test in winter, when there are fewer hours to store. Plants of this kind “are not measured by their best days but by the worst week of the year”, said Mazen Badran, an energy economist in Dubai. The contract allows no more than 40 hours of outage a year.',
        ),
        p(
          'The company is considering two more tanks, which would lengthen the night to ten hours. It will decide after a year of results.',
        ),
      ],
    },
  },
}
