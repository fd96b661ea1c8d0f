import { type DemoStory, h2, p, quote } from '../../story'

export const recycledNewsprint: DemoStory = {
  key: 'recycled-newsprint',
  section: 'economy',
  topics: ['publishing', 'climate', 'smallFirms'],
  places: ['cairo', 'beirut'],
  agencies: ['midad', 'diwan'],
  related: ['naskh-typeface'],
  picture: {
    scene: 'press',
    seed: 1,
    shape: '16x9',
    focal: [50, 55],
    alt: {
      ar: 'شريط من ورق الصحف المطبوع يمر بين أسطوانات مطبعة كبيرة',
      en: 'A web of printed newspaper running between the rollers of a large press',
    },
    caption: {
      ar: 'أول طبعة على الورق الجديد في مطبعة قرب القاهرة.',
      en: 'The first run on the new paper, at a printing works near Cairo.',
    },
    credit: { ar: 'مداد', en: 'Midad' },
    takenHoursBefore: 12,
  },
  by: ['yasser'],
  hoursAgo: 80,
  articles: {
    ar: {
      status: 'published',
      headline: 'مطابع عربية تعود إلى ورق يُصنع من صحف الأمس',
      standfirst:
        'مصنع قرب القاهرة يحوّل 70 طناً من الورق القديم يومياً إلى لفائف جديدة بكلفة تقل عن المستورد بنسبة 22 في المئة.',
      body: [
        p(
          'خرجت من مطبعة قرب القاهرة، ليل {day-1}، أول صحف تُطبع كاملةً على ورق أُعيد تصنيعه في المنطقة، بعدما بدأ مصنع جديد إنتاج لفائف الجرائد من الورق المستعمل.',
        ),
        p(
          'ويعالج المصنع 70 طناً في اليوم، تُجمع من المدارس والمكاتب وأكشاك الصحف عبر شبكة من 400 عربة كهربائية صغيرة. ويُزال الحبر بالماء والهواء من دون كلور، ثم تُخلط الألياف بنسبة من قش الأرز تمنح الورق متانته.',
        ),
        h2('قش بدل الغابات'),
        p(
          'وقال كبير مهندسي المصنع، شريف المهدي، إن استخدام القش لم يكن في الخطة الأولى: «الألياف المعاد تدويرها تقصر كل مرة. احتجنا إلى ما يمسكها، فوجدناه في الحقول المجاورة، حيث كان يُحرق».',
        ),
        p(
          'وتبلغ كلفة الطن 640 دولاراً، أي أقل بنسبة 22 في المئة من الورق المستورد بأسعار الشهر الماضي. وتعاقدت مع المصنع عشر مطابع في القاهرة وبيروت، بينها مطبعتان لكتب الأطفال.',
        ),
        quote('الورقة التي بين يديك اليوم كانت خبراً قبل شهر، وستكون خبراً بعد شهر.'),
        h2('هل يستحق الأمر؟'),
        p(
          'ويأتي المشروع فيما تنخفض أعداد النسخ المطبوعة عاماً بعد عام. لكن الناشرة اللبنانية مي عازار ترى أن السؤال لم يعد «ورق أم شاشة»، بل كم نسخة ولمن: «نطبع أقل، لكن من يشتري النسخة يحتفظ بها. لذلك صار ملمس الورق مهماً».',
        ),
        p(
          'ولاحظ عمال الطباعة أن الورق الجديد أميل إلى الصفرة قليلاً، وأنه يمتص الحبر أسرع، ما اضطرهم إلى تعديل الآلات. وبعد أسبوعين من التجارب، قال رئيس وردية الليل، كرم يعقوب، إن الألوان «استقرت»، ثم رفع الصفحة إلى الضوء وأضاف: «والأسود أسود».',
        ),
        p(
          'وأظهرت فحوص أجراها مختبر جامعي أن الورق يحتفظ بلونه ستة أعوام في ظروف الخزن العادية، وهي مدة تكفي الصحف ولا تكفي الكتب. ولذلك يعمل المصنع على صنف ثانٍ للكتب المدرسية، تُضاف إليه ألياف القطن من بقايا مصانع النسيج.',
        ),
        p('ويدرس المصنع مضاعفة طاقته بعد عام، شرط أن تتسع شبكة الجمع إلى ثلاث محافظات أخرى.'),
      ],
    },
    en: {
      status: 'published',
      by: ['yasser', 'lina'],
      headline: 'Arab presses turn to paper made from yesterday’s news',
      standfirst:
        'A mill near Cairo turns 70 tonnes of old paper a day into new reels, 22 per cent cheaper than imports.',
      body: [
        p(
          'The first newspapers printed wholly on paper recycled in the region came off a press near Cairo on the night of {day-1}, after a new mill began to make newsprint from waste.',
        ),
        p(
          'The mill takes in 70 tonnes a day, gathered from schools, offices and news-stands by a fleet of 400 small electric carts. Ink is removed with water and air, without chlorine, and the fibres are mixed with rice straw, which gives the sheet its strength.',
        ),
        h2('Straw instead of forests'),
        p(
          'Sherif El-Mahdy, the chief engineer, said straw was not part of the first plan. “Recycled fibres grow shorter every time. We needed something to hold them, and found it in the fields next door, where it was being burnt.”',
        ),
        p(
          'A tonne costs $640, 22 per cent less than imported newsprint at last month’s prices. Ten printers in Cairo and Beirut have signed up, two of them makers of children’s books.',
        ),
        quote('The page in your hand was news a month ago, and in a month it will be news again.'),
        h2('Is it worth it?'),
        p(
          'Print runs are falling year by year. But for May Azar, a publisher in Beirut, the question is no longer paper or screen but how many copies, and for whom. “We print fewer, and those who buy one keep it. So the feel of the paper has begun to matter.”',
        ),
        p(
          'Pressmen noticed that the new stock is a shade yellower and drinks ink faster, which meant adjusting the machines. After two weeks of trials Karam Yacoub, who leads the night shift, said the colours had “settled”. Then he held a page up to the light. “And black is black.”',
        ),
        p(
          'Tests at a university laboratory found that the paper keeps its colour for six years in ordinary storage, long enough for newspapers but not for books. The mill is therefore working on a second grade for school books, with cotton fibre from the waste of textile factories.',
        ),
        p('The mill may double its output after a year if collection can be extended to three more provinces.'),
      ],
    },
  },
}
