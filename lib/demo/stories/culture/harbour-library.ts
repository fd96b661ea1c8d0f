import { type DemoStory, h2, p, quote, ul } from '../../story'

export const harbourLibrary: DemoStory = {
  key: 'harbour-library',
  section: 'culture',
  topics: ['libraries', 'cities', 'heritage'],
  places: ['beirut'],
  agencies: ['midad'],
  related: ['recycled-newsprint', 'girih-exhibition'],
  picture: {
    scene: 'library',
    seed: 1,
    shape: '16x9',
    focal: [50, 45],
    alt: {
      ar: 'قاعة قراءة عالية الرفوف يتوسطها شباك طويل بزخرفة هندسية وطاولات عليها مصابيح',
      en: 'A reading room with high shelves, a tall window of geometric tracery and lamps on the tables',
    },
    caption: {
      ar: 'قاعة القراءة الكبرى في مكتبة الميناء صباح الافتتاح.',
      en: 'The great reading room of the Harbour Library on the morning of its opening.',
    },
    credit: { ar: 'مداد', en: 'Midad' },
    takenHoursBefore: 4,
  },
  by: ['hind'],
  hoursAgo: 9,
  articles: {
    ar: {
      status: 'published',
      headline: 'مكتبة الميناء تفتح في مخزن حبوب قديم وبلا بطاقة عضوية',
      standfirst: '180 ألف كتاب، وقاعة لا تُغلق قبل منتصف الليل، وقاعدة واحدة عند الباب: ادخل واقرأ.',
      body: [
        p(
          'دخل أول القرّاء، صباح {day}، مكتبة الميناء في بيروت، المقامة في مخزن حبوب حجري ظل مهجوراً أربعين عاماً، وكان بينهم عامل ميناء متقاعد قال إنه عرف المكان من رائحة السقف.',
        ),
        p(
          'وتضم المكتبة 180 ألف كتاب بثماني لغات، وقاعة كبرى يدخلها الضوء من شباك ارتفاعه 11 متراً صُنعت زخرفته الهندسية في ورش المدينة. ولا يُطلب من الزائر تسجيل أو بطاقة؛ فالإعارة وحدها تحتاج إلى اسم ورقم هاتف.',
        ),
        h2('رفوف رتّبها القرّاء'),
        p(
          'وقالت مديرة المكتبة، سلوى نجار، إن ترتيب الكتب وُضع بعد عام من اللقاءات مع الجيران والطلاب. واتضح أن معظمهم لا يبحثون بحسب الموضوع، بل بحسب الحاجة، فظهرت رفوف لم تعرفها المكتبات من قبل:',
        ),
        ul(
          '«لمن لا ينام»: روايات طويلة وخرائط.',
          '«لمن يبدأ عملاً»: كتب حرف ومحاسبة وقانون مبسّط.',
          '«لمن يشتاق»: مدن وصور ومذكرات.',
          '«لمن يقرأ بصوت عالٍ»: حكايات للأطفال ومن يقرأ لهم.',
        ),
        p(
          'ويبقى التصنيف المعتاد متاحاً في الفهرس وعلى ظهر كل كتاب، «كي لا يغضب منا أمناء المكتبات»، كما قالت نجار مبتسمة.',
        ),
        quote('المكتبة ليست مكاناً للصمت، بل مكان لا يضطر فيه أحد إلى رفع صوته.'),
        h2('عمارة تحفظ الغبار'),
        p(
          'ورمّم المخزن المهندس جاد الحلبي، الذي ترك على الجدران أرقام الأكياس المكتوبة بالطبشور وآثار العربات على الأرض. وقال إن المبنى كان يحفظ القمح جافاً بحيلة بسيطة من فتحات الهواء، فأعاد تشغيلها، ولم تحتج القاعة إلى تكييف في معظم شهور السنة.',
        ),
        p(
          'وموّلت المشروع 2,300 مساهمة صغيرة، نُقشت أسماء أصحابها على حافات الرفوف بخط لا يُقرأ إلا حين ينحني القارئ لأخذ كتاب.',
        ),
        p(
          'وتُفتح المكتبة يومياً من الثامنة صباحاً حتى منتصف الليل، وتنظم كل أسبوع قراءة في الساحة يختار كتابها أول زائر في ذلك اليوم.',
        ),
      ],
    },
    en: {
      status: 'published',
      by: ['hind', 'lina'],
      headline: 'A library opens in an old granary, and asks nobody for a card',
      standfirst:
        'It has 180,000 books, a hall that stays open until midnight and one rule at the door: come in and read.',
      body: [
        p(
          'The first readers on the morning of {day} walked into the Harbour Library in Beirut, a stone granary that had stood empty for forty years. Among them was a retired docker who said he knew the place by the smell of its roof.',
        ),
        p(
          'The library has 180,000 books in eight languages. Its great hall is lit by a window eleven metres high, with geometric tracery made in the workshops of the city. Visitors need neither register nor carry a card; only borrowing calls for a name and a telephone number.',
        ),
        h2('Shelves arranged by readers'),
        p(
          'Salwa Najjar, the director, said the arrangement came out of a year of meetings with neighbours and students. Most people, it turned out, do not look for a subject. They look for what they need, and so there are shelves no library has had before:',
        ),
        ul(
          '“For those who cannot sleep”: long novels and maps.',
          '“For those starting out”: trades, book-keeping and plain law.',
          '“For those who miss somewhere”: cities, photographs, memoirs.',
          '“For reading aloud”: tales for children and whoever reads to them.',
        ),
        p(
          'The usual classification is still in the catalogue and on every spine, “so that librarians will not be angry with us”, Najjar said with a smile.',
        ),
        quote('A library is not a place of silence. It is a place where nobody has to raise their voice.'),
        h2('Building with the dust left in'),
        p(
          'Jad Halabi, the architect who restored the granary, kept the chalk tallies of sacks on its walls and the ruts of carts in its floor. The building used to keep wheat dry through a simple trick of air vents. He put them to work again, and the hall needs no cooling for most of the year.',
        ),
        p(
          'The money came in 2,300 small gifts. The givers’ names are cut into the edges of the shelves, in letters that can be read only by bending to take a book.',
        ),
        p(
          'The library is open daily from eight in the morning until midnight. Once a week there is a reading in the square, from a book chosen by the first visitor of the day.',
        ),
      ],
    },
  },
}
