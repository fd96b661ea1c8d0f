import { type DemoStory, h2, p, quote, ul } from '../../story'

export const greenCorridor: DemoStory = {
  key: 'green-corridor',
  section: 'world',
  topics: ['ports', 'climate', 'seas'],
  places: ['alexandria', 'geneva'],
  agencies: ['marfa', 'midad'],
  related: ['wind-hills', 'reef-nursery', 'night-train'],
  picture: {
    scene: 'harbour',
    seed: 1,
    shape: '16x9',
    focal: [64, 58],
    alt: {
      ar: 'سفينة حاويات راسية تحت رافعات ميناء عند الغروب، وضوء الشمس منعكس على الماء',
      en: 'A container ship under harbour cranes at sunset, the light broken on the water',
    },
    caption: {
      ar: 'سفينة حاويات تستعد للإبحار في أولى رحلات الممر البحري الجديد.',
      en: 'A container ship makes ready for the first voyage on the new sea corridor.',
    },
    credit: { ar: 'وكالة المرفأ', en: 'Marfa Wire' },
    takenHoursBefore: 9,
  },
  by: ['yasser'],
  hoursAgo: 7,
  articles: {
    ar: {
      status: 'published',
      headline: 'سبعة موانئ متوسطية تطلق ممراً للسفن النظيفة',
      standfirst:
        'السفن التي تخفض انبعاثاتها إلى النصف تدخل أولاً وتدفع أقل، ومحطات الكهرباء على الأرصفة تُسكت محركاتها.',
      body: [
        p(
          'أعلنت سبعة موانئ على البحر المتوسط، {day}، بدء العمل بممر بحري يمنح السفن الأقل تلويثاً أولوية في الرسو وخصماً في الرسوم، في خطوة تقول الموانئ إنها ستخفض انبعاثات الخطوط المشاركة بنسبة 30 في المئة خلال أربعة أعوام.',
        ),
        p(
          'وانطلقت أولى الرحلات فجراً من الإسكندرية على متن سفينة تحمل 2,100 حاوية وتعمل بوقود مختلط. وتصل السفينة إلى وجهتها الأخيرة بعد ثمانية أيام، متوقفة في أربعة موانئ ستوصل فيها بكهرباء الرصيف بدل أن تُبقي محركاتها دائرة.',
        ),
        h2('كيف يعمل الممر؟'),
        ul(
          'كل سفينة تحصل على درجة من 100 بحسب وقودها وسرعتها وكفاءة هيكلها.',
          'من 70 فما فوق: رصيف محجوز مسبقاً وخصم يصل إلى 18 في المئة.',
          'أقل من 40: لا عقوبة في السنة الأولى، ثم رسم إضافي يذهب إلى صندوق للتحديث.',
        ),
        p(
          'وقال الأمين التنفيذي لرابطة الموانئ المشاركة، إلياس فرحات، من مقر الرابطة في جنيف، إن «أرخص طن من الانبعاثات هو ذاك الذي لا تنفثه سفينة واقفة تنتظر دورها»، موضحاً أن السفن تمضي في المتوسط 14 في المئة من وقتها خارج الموانئ في الانتظار.',
        ),
        quote('نصف المشكلة ليس في الوقود، بل في المواعيد. السفينة التي تعرف ساعة رسوها تبحر أبطأ وتحرق أقل.'),
        p(
          'وللوصول إلى ذلك، تبادلت الموانئ السبعة جداول أرصفتها عبر نظام واحد يحدّث موعد الرسو كل 15 دقيقة ويقترح على الربان سرعة توصله في وقته تماماً.',
        ),
        h2('تحفظات'),
        p(
          'ورحّبت نقابات بحرية بالمشروع، لكنها طالبت بألا تُنقل كلفته إلى الأطقم. وقالت القبطانة مارينا كوستاس، التي تقود سفينة على أحد الخطوط المشاركة، إن السرعة الأبطأ تعني رحلة أطول، «ويجب أن يظهر ذلك في جداول الراحة لا في دفاتر الرواتب وحدها».',
        ),
        p(
          'ورأى باحثون في النقل أن الأثر الحقيقي سيتوقف على انضمام الموانئ الكبرى. وتجري الرابطة محادثات مع خمسة موانئ أخرى، وتأمل أن يرتفع العدد إلى 12 قبل نهاية العام المقبل.',
        ),
        p(
          'وتُنشر درجات السفن شهرياً على [موقع الرابطة](https://corridor.example.org) ليطلع عليها الشاحنون قبل اختيار الخط.',
        ),
      ],
    },
    en: {
      status: 'published',
      by: ['yasser', 'nadim'],
      headline: 'Seven Mediterranean ports open a corridor for cleaner ships',
      standfirst:
        'Ships that halve their emissions berth first and pay less, and power from the quay lets them switch off their engines.',
      body: [
        p(
          'Seven Mediterranean ports on {day} opened a sea corridor that gives the least polluting ships priority at the quay and lower fees, a step they say will cut emissions on the routes concerned by 30 per cent in four years.',
        ),
        p(
          'The first voyage left Alexandria at dawn, a ship with 2,100 containers running on mixed fuel. She will reach her last port in eight days, and at four stops on the way will take power from the quay instead of keeping her engines turning.',
        ),
        h2('How it works'),
        ul(
          'Every ship is given a mark out of 100 for its fuel, its speed and the efficiency of its hull.',
          'From 70 upwards: a berth reserved in advance and a discount of up to 18 per cent.',
          'Below 40: no penalty in the first year, then a surcharge that goes to a modernisation fund.',
        ),
        p(
          '“The cheapest tonne of emissions is the one a ship does not puff out while it waits its turn,” said Elias Farhat, executive secretary of the ports’ association, at its offices in Geneva. Ships spend on average 14 per cent of their time waiting outside harbours.',
        ),
        quote(
          'Half the problem is not fuel but timing. A ship that knows when it will berth sails slower and burns less.',
        ),
        p(
          'To that end the seven ports now share their berth plans through one system, which renews the hour of arrival every 15 minutes and suggests to the master a speed that brings the ship in exactly on time.',
        ),
        h2('Reservations'),
        p(
          'Seafarers’ unions welcomed the scheme but asked that its cost should not fall on crews. Marina Kostas, who commands a ship on one of the routes, said slower sailing means a longer voyage, “and that has to show in the hours of rest, not only in the wage book”.',
        ),
        p(
          'Transport researchers say the real effect will depend on whether the largest ports join. The association is talking to five more and hopes to have twelve by the end of next year.',
        ),
        p(
          'Ships’ marks will be published every month on the [association’s site](https://corridor.example.org), so that shippers can see them before they choose a line.',
        ),
      ],
    },
  },
}
