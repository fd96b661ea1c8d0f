import { type DemoStory, h2, p, quote, ul } from '../../story'

export const oldMarket: DemoStory = {
  key: 'old-market',
  section: 'economy',
  topics: ['markets', 'heritage', 'smallFirms'],
  places: ['marrakesh'],
  agencies: ['midad', 'diwan'],
  related: ['date-harvest', 'girih-exhibition'],
  picture: {
    scene: 'arcade',
    seed: 2,
    shape: '4x3',
    focal: [50, 60],
    alt: {
      ar: 'سوق مسقوف تتوالى أقواسه نحو ضوء بعيد، وعلى جانبيه بسطات ملونة ومتسوقون',
      en: 'A covered market, arch after arch towards a distant light, with bright stalls and shoppers on both sides',
    },
    caption: {
      ar: 'سوق الأقواس في يومه الأول بعد الترميم.',
      en: 'The Market of Arches on its first day after restoration.',
    },
    credit: { ar: 'مداد', en: 'Midad' },
    takenHoursBefore: 8,
  },
  by: ['hind'],
  hoursAgo: 22,
  articles: {
    ar: {
      status: 'published',
      headline: 'سوق الأقواس يفتح أبوابه والدكاكين لأصحابها القدامى',
      standfirst: 'ترميم استمر ثلاثة أعوام أعاد 212 دكاناً إلى عائلاتها بإيجار مجمّد عشر سنوات، ومعها مدرسة للحِرف.',
      body: [
        p(
          'استقبل سوق الأقواس في مراكش زبائنه، صباح {day}، للمرة الأولى منذ ثلاثة أعوام، بعد ترميم أعاد سقوفه الخشبية وأرضيته الحجرية، وأعاد قبل ذلك تجاره السابقين إلى دكاكينهم.',
        ),
        p(
          'وكان أصحاب المحال يخشون أن يتكرر ما شهدته أسواق أخرى حين ارتفعت الإيجارات بعد الترميم فحلّت محلهم متاجر التذكارات. لكن الجمعية المشرفة على المشروع وقّعت معهم، قبل بدء الأشغال، عقوداً تجمّد الإيجار عشر سنوات وتحفظ لكل عائلة مكانها.',
        ),
        h2('212 دكاناً'),
        p(
          'وعاد 197 تاجراً من أصل 212، فيما مُنحت الدكاكين الباقية لخريجي مدرسة الحِرف التي أُقيمت فوق خان قديم في طرف السوق. وتدرّس المدرسة أربع حِرف أوشكت أن تخلو من متعلميها:',
        ),
        ul('الصباغة بالألوان النباتية.', 'خراطة خشب الليمون.', 'تجليد الكتب بالجلد.', 'صناعة أقفال النحاس.'),
        p(
          'وقال شيخ الصبّاغين الحاج إدريس الزاهي، وهو يعلّق أولى لفائف الصوف على بابه، إنه عدّ الأيام بخيط: «عقدة كل يوم. صار الخيط أطول من السوق».',
        ),
        quote('رمّموا الحجر جيداً. لكن السوق ليس حجراً، السوق أن تسأل عن جارك إذا تأخر.'),
        h2('ضوء قديم'),
        p(
          'واعتمد المهندسون على صور تعود إلى مطلع القرن الماضي لإعادة فتح كوى السقف التي سُدّت بالإسمنت، فعاد الضوء ينزل على الممر في حزم مائلة تتنقل من باب إلى باب مع ساعات النهار. وقالت المهندسة المعمارية كنزة السرغيني إن التجار القدامى كانوا يعرفون الوقت منها.',
        ),
        p(
          'وبلغت كلفة الترميم ما يعادل 6.4 مليون دولار، جاء ثلثاها من وقفيات محلية ومساهمات أهلية. وتتوقع الجمعية أن يزور السوق 9 آلاف شخص يومياً، وحددت سقفاً للأفواج السياحية لا يتجاوز 40 زائراً في الفوج.',
        ),
        p('ويُخصص يوم في الأسبوع لأهل المدينة، تُلغى فيه جولات الأفواج ويُفتح فيه السوق حتى منتصف الليل.'),
      ],
    },
    en: {
      status: 'published',
      by: ['hind', 'nadim'],
      headline: 'The Market of Arches reopens, with its old families behind the counters',
      standfirst:
        'Three years of restoration have given 212 shops back to their keepers at rents frozen for ten years.',
      body: [
        p(
          'The Market of Arches in Marrakesh on the morning of {day} received its first customers in three years, after a restoration that brought back its timber roofs and stone floor and, before either, its former shopkeepers to their shops.',
        ),
        p(
          'Traders had feared a story told of other markets, where rents rose with the scaffolding and souvenir shops took their places. Before work began the association in charge signed contracts that freeze rents for ten years and keep every family’s place.',
        ),
        h2('Two hundred and twelve shops'),
        p(
          'Of the 212 shopkeepers, 197 have come back. The remaining shops have gone to graduates of a craft school set up over an old caravanserai at the edge of the market. It teaches four trades that had almost run out of learners:',
        ),
        ul('Dyeing with plants.', 'Turning lemonwood.', 'Binding books in leather.', 'Making brass locks.'),
        p(
          'Hajj Idris Zahi, head of the dyers, hung the first skeins of wool at his door and said he had counted the days on a thread. “One knot a day. The thread is longer than the market now.”',
        ),
        quote(
          'They restored the stone well. But a market is not stone. A market is asking after your neighbour when he is late.',
        ),
        h2('An old light'),
        p(
          'The architects used photographs from the beginning of the last century to reopen skylights that had been closed with cement. Light again falls on the passage in slanting beams that move from door to door through the day. The old traders, said the architect Kenza Serghini, told the time by them.',
        ),
        p(
          'The work cost the equivalent of $6.4 million, two thirds of it from local endowments and gifts. The association expects 9,000 visitors a day and has limited guided groups to 40 people.',
        ),
        p('One day a week belongs to the town. There are no tours, and the market stays open until midnight.'),
      ],
    },
  },
}
