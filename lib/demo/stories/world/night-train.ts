import { type DemoStory, h2, p, quote } from '../../story'

export const nightTrain: DemoStory = {
  key: 'night-train',
  section: 'world',
  topics: ['railways', 'transport', 'climate'],
  places: ['london'],
  agencies: ['northlight'],
  related: [],
  picture: {
    scene: 'viaduct',
    seed: 2,
    shape: '16x9',
    focal: [55, 56],
    alt: {
      ar: 'قطار مضاء النوافذ يعبر جسراً حجرياً ليلاً تحت القمر',
      en: 'A train with lit windows crossing a stone viaduct at night under the moon',
    },
    caption: {
      ar: 'قطار تجريبي على الجسر القديم قبل افتتاح الخط.',
      en: 'A test train on the old viaduct ahead of the opening of the line.',
    },
    credit: { ar: 'نورث لايت', en: 'Northlight' },
    takenHoursBefore: 60,
  },
  by: ['adam'],
  hoursAgo: 98,
  articles: {
    en: {
      status: 'published',
      headline: 'The slow train returns, with a library in the third carriage',
      standfirst:
        'A co-operative of 4,000 passengers has revived a night service that was given up a generation ago. The beds are booked until spring.',
      body: [
        p(
          'A night train paid for by its own passengers will run again from {day+3}, more than twenty years after the route was given up as hopeless. Every bed is taken for the next three months.',
        ),
        p(
          'The train belongs to a co-operative of some 4,000 members, most of whom put in the price of a long weekend. They bought eleven sleeping cars that had been standing in a siding, had them rebuilt in a workshop that restores trams, and persuaded the infrastructure company to let them have a path through the night that no freight operator wanted.',
        ),
        p(
          '“Everyone told us that people want to be fast,” said Harriet Moss, a retired schoolteacher who chairs the board. “We said that people want to be asleep.”',
        ),
        h2('Slow on purpose'),
        p(
          'The service covers in eleven hours a distance the day trains manage in seven. The timetable was drawn up around sleep rather than speed: the train waits for an hour and a half in a country junction, so that nobody is woken before six, and the lights go down without announcements at half past ten.',
        ),
        p(
          'The third carriage holds a library of 600 books, given by members, from which anything may be taken as long as something is left. Breakfast is bread from a bakery at the station before last, brought on board warm.',
        ),
        quote('It is not nostalgia. It is arithmetic: one night, one bed, and you wake up where your meeting is.'),
        h2('The sums'),
        p(
          'Fares start at about the price of a budget flight with luggage. The co-operative says it needs to fill 63 per cent of its beds to break even, and that no dividend will be paid for ten years; surpluses go to a second train. An independent review of its accounts called the plan “modest, and for that reason credible”.',
        ),
        p(
          'Not all are convinced. A transport economist, Peter Lindqvist, pointed out that maintenance of rolling stock half a century old is hard to predict. “The first winter will tell them what they own,” he said.',
        ),
        p('Members have voted on the name of the train by post. They chose *The Lamplighter*.'),
      ],
    },
    ar: {
      status: 'ready',
      by: ['adam', 'nadim'],
      headline: 'القطار البطيء يعود ومعه مكتبة في العربة الثالثة',
      standfirst: 'تعاونية من 4 آلاف راكب أحيت خطاً ليلياً هُجر قبل جيل، والأسرّة محجوزة حتى الربيع.',
      body: [
        p(
          'يعود إلى السكة، {day+3}، قطار ليلي موّله ركابه بأنفسهم، بعد أكثر من عشرين عاماً على إلغاء خطه لقلة المسافرين. وحُجزت أسرّته كلها للأشهر الثلاثة المقبلة.',
        ),
        p(
          'ويعود القطار إلى تعاونية تضم نحو 4 آلاف عضو، دفع معظمهم ما يعادل كلفة عطلة قصيرة. واشترت التعاونية 11 عربة نوم كانت متوقفة في محطة جانبية، ورمّمتها ورشة متخصصة في عربات الترام، ثم حصلت على موعد ليلي للسير لم ترغب فيه أي شركة شحن.',
        ),
        p(
          'وقالت رئيسة مجلس الإدارة، المعلمة المتقاعدة هارييت موس: «قال لنا الجميع إن الناس يريدون السرعة. فقلنا: الناس يريدون النوم».',
        ),
        h2('بطء مقصود'),
        p(
          'ويقطع القطار في 11 ساعة مسافة تقطعها قطارات النهار في سبع. وُضع جدوله على مقاس النوم لا السرعة؛ فهو ينتظر ساعة ونصف الساعة في محطة ريفية كي لا يوقظ أحداً قبل السادسة، وتخفت أضواؤه عند العاشرة والنصف من دون نداءات.',
        ),
        p(
          'وتضم العربة الثالثة مكتبة من 600 كتاب تبرع بها الأعضاء، يأخذ منها المسافر ما شاء على أن يترك مكانه كتاباً. أما الفطور فخبز يصعد ساخناً من مخبز في المحطة قبل الأخيرة.',
        ),
        quote('ليس حنيناً إلى الماضي، بل حساب بسيط: ليلة واحدة وسرير واحد، ثم تستيقظ حيث موعدك.'),
        h2('الأرقام'),
        p(
          'وتبدأ الأسعار من مستوى قريب من رحلة جوية اقتصادية مع حقيبة. وتقول التعاونية إنها تحتاج إلى إشغال 63 في المئة من الأسرّة لتغطي نفقاتها، وإنها لن توزع أرباحاً قبل عشر سنوات، وسيذهب الفائض إلى قطار ثانٍ.',
        ),
        p(
          'ولم يقتنع الجميع. فقد نبّه الخبير في اقتصاد النقل بيتر ليندكفيست إلى أن صيانة عربات عمرها نصف قرن يصعب توقعها، وقال: «الشتاء الأول سيخبرهم بما اشتروه».',
        ),
        p('واختار الأعضاء اسم القطار في تصويت بالبريد، ففاز اسم «موقد المصابيح».'),
      ],
    },
  },
}
