import { type DemoStory, h2, p, quote, ul } from '../../story'

export const girihExhibition: DemoStory = {
  key: 'girih-exhibition',
  section: 'culture',
  topics: ['exhibitions', 'heritage', 'universities'],
  places: ['riyadh', 'london'],
  agencies: ['midad', 'northlight'],
  related: ['naskh-typeface'],
  picture: {
    scene: 'girih',
    seed: 1,
    shape: '4x3',
    focal: [50, 50],
    alt: {
      ar: 'جدار من الزخرفة الهندسية بنجوم متشابكة، بارز الخطوط في ضوء جانبي',
      en: 'A wall of interlaced geometric stars, its straps raised in side light',
    },
    caption: {
      ar: 'لوح من المعرض يعيد رسم نمط من القرن الثالث عشر.',
      en: 'A panel from the exhibition, redrawing a pattern of the thirteenth century.',
    },
    credit: { ar: 'مداد', en: 'Midad' },
    takenHoursBefore: 22,
  },
  by: ['salma'],
  hoursAgo: 60,
  articles: {
    ar: {
      status: 'published',
      headline: 'معرض يكشف سر النجمة ويسلّم الزائر المسطرة والفرجار',
      standfirst: '«عُقدة» يجمع في الرياض 90 لوحاً من ثمانية قرون، ويدعو الجمهور إلى رسم النمط التالي.',
      body: [
        p(
          'يستقبل معرض «عُقدة: هندسة النجوم» زواره في الرياض منذ {day}، وفيه 90 لوحاً من الخشب والجص والخزف تمتد على ثمانية قرون، تجتمع على فكرة واحدة: نجمة تولد من دائرة، ثم لا تتوقف.',
        ),
        p(
          'ويبدأ الزائر من طاولة لا من خزانة عرض. عليها ورقة ومسطرة وفرجار وسؤال: كيف رسمها من لم يكن معه سوى هذا؟ وبعد عشر دقائق من المحاولة يدخل إلى القاعة الأولى وقد صار، كما يقول القيّمون، «يرى بيده».',
        ),
        h2('ثماني نقاط وعشر واثنتا عشرة'),
        p('رُتبت القاعات بحسب عدد رؤوس النجمة، لا بحسب البلد أو القرن، فتجاورت ألواح لم تلتقِ من قبل:'),
        ul(
          'القاعة الثمانية: أبواب ومنابر من المغرب والشام.',
          'القاعة العشرية: جصّ ولفائف رسم من آسيا الوسطى.',
          'القاعة الاثنتا عشرية: شبابيك من مصر والأناضول.',
        ),
        p(
          'وقالت القيّمة على المعرض، مؤرخة الفن الدكتورة بثينة الشمري، إن هذا الترتيب كشف قرابات غير متوقعة، منها أن نمطين يفصل بينهما ثلاثة آلاف كيلومتر رُسما بالخطوات نفسها تماماً.',
        ),
        quote('الحرفي لم يكن يحسب الزوايا بالأرقام. كان يعرف متى تكون العقدة صحيحة، كما يعرف الشاعر متى يستقيم البيت.'),
        h2('لوح ناقص'),
        p(
          'وفي القاعة الأخيرة لوح تُرك نصفه فارغاً عمداً، كما وُجد في ورشة أُغلقت قبل أن يكتمل. وطُلب من طلاب العمارة في الرياض ولندن أن يقترحوا تتمته، فجاءت 140 إجابة، عُرضت ست منها إلى جانبه. وقال الطالب فهد الزامل إن فريقه اكتشف أن للّوح حلّين صحيحين، «وأن صاحبه ربما توقف لأنه لم يستطع أن يختار».',
        ),
        p('ويُعرض في القاعة نفسها فيلم قصير يتتبع يد نجّار وهو يركّب نجمة من 37 قطعة بلا مسمار أو غراء.'),
        p(
          'ويستمر المعرض حتى {date+70}، ثم ينتقل إلى لندن. ودخوله مجاني، وتُمنح الأوراق التي يرسمها الزوار، لمن شاء، مكاناً على جدار يتسع كل يوم.',
        ),
      ],
    },
    en: {
      status: 'published',
      by: ['salma', 'lina'],
      headline: 'An exhibition gives away the secret of the star, and hands you the compass',
      standfirst: '“Knot” gathers 90 panels from eight centuries in Riyadh and asks visitors to draw the next pattern.',
      body: [
        p(
          '“Knot: The Geometry of Stars” has been open in Riyadh since {day}, with 90 panels of wood, plaster and tile from eight centuries, all of them about one idea: a star that is born of a circle and then does not stop.',
        ),
        p(
          'Visitors begin at a table, not at a showcase. On it are paper, a ruler, a compass and a question: how was this drawn by somebody who had nothing else? After ten minutes of trying they go into the first room able, the curators say, “to see with their hands”.',
        ),
        h2('Eight, ten, twelve'),
        p(
          'The rooms follow the number of points of the star, not countries or centuries, so that panels hang together that had never met:',
        ),
        ul(
          'Eight: doors and pulpits from Morocco and Syria.',
          'Ten: plaster and pattern scrolls from Central Asia.',
          'Twelve: window screens from Egypt and Anatolia.',
        ),
        p(
          'Dr Buthaina Al-Shammari, the art historian who curated the show, said the arrangement had brought unexpected kinships to light. Two patterns three thousand kilometres apart turned out to have been drawn in exactly the same steps.',
        ),
        quote(
          'The craftsman did not work out angles in figures. He knew when the knot was right, as a poet knows when the line scans.',
        ),
        h2('The unfinished panel'),
        p(
          'In the last room is a panel half of which is bare, as it was found in a workshop that closed before it was done. Students of architecture in Riyadh and London were asked to complete it. There were 140 answers, and six hang beside it. His team found that the panel has two correct solutions, said Fahad Al-Zamil, a student, “and that its maker may have stopped because he could not choose”.',
        ),
        p(
          'A short film in the same room follows the hands of a joiner as he puts together a star of 37 pieces without nail or glue.',
        ),
        p(
          'The exhibition runs until {date+70} and then moves to London. Admission is free, and drawings made by visitors may join a wall that grows every day.',
        ),
      ],
    },
  },
}
