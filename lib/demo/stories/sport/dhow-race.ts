import { type DemoStory, h2, p, quote } from '../../story'

export const dhowRace: DemoStory = {
  key: 'dhow-race',
  section: 'sport',
  topics: ['sailing', 'heritage', 'seas'],
  places: ['dubai', 'doha'],
  agencies: ['mayadin', 'marfa'],
  related: ['dawn-marathon', 'reef-nursery'],
  picture: {
    scene: 'dhow',
    seed: 1,
    shape: '16x9',
    focal: [28, 50],
    alt: {
      ar: 'مراكب شراعية خشبية تتسابق عند الغروب وأشرعتها المثلثة ممتلئة بالريح',
      en: 'Wooden dhows racing at sunset, their lateen sails full of wind',
    },
    caption: {
      ar: 'المحمل «غزيل» في مقدمة السباق قبل خط النهاية بميلين.',
      en: 'The dhow Ghazil in the lead two miles from the finish.',
    },
    credit: { ar: 'وكالة المرفأ', en: 'Marfa Wire' },
    takenHoursBefore: 3,
  },
  by: ['salma'],
  hoursAgo: 36,
  articles: {
    ar: {
      status: 'published',
      headline: 'محمل «غزيل» يسبق الريح والأجهزة في سباق بلا محركات',
      standfirst: 'نوخذة في الحادية والسبعين قاد مركبه 52 ميلاً بالنجم والموج، ووصل قبل منافسيه بأقل من طول شراع.',
      body: [
        p(
          'فاز المحمل «غزيل» بسباق الخليج للمراكب التراثية، الذي انطلق فجر {day-1} بمشاركة 64 مركباً خشبياً قطعت 52 ميلاً بحرياً بالشراع وحده، وانتهى بفارق تسع ثوانٍ بين الأول والثاني.',
        ),
        p(
          'وقاد المركب النوخذة راشد بن حارب المهيري، وعمره 71 عاماً، ومعه 11 بحاراً بينهم ثلاثة من أحفاده. واستغرقت الرحلة ست ساعات و42 دقيقة، هي الأسرع منذ بدء السباق قبل 18 عاماً.',
        ),
        h2('ريح تأخرت'),
        p(
          'وخرجت المراكب في هواء ساكن، فاضطرت طواقمها إلى الانتظار نحو ساعة قبل أن تهب نسمة شمالية من جهة لم تتوقعها النشرات. واختار المهيري أن يبتعد عن الأسطول غرباً، في خطوة بدت خاسرة حتى منتصف الطريق.',
        ),
        quote('رأيت الطير يدور هناك، والطير لا يدور في هواء ميت.'),
        p(
          'ويمنع نظام السباق أجهزة الملاحة، ويسمح ببوصلة واحدة وراديو مختوم للطوارئ. وتُرافق المراكب زوارق سلامة تعمل بالكهرباء، تبقى على مسافة لا تقل عن نصف ميل.',
        ),
        h2('جيل على الدفة'),
        p(
          'وجاء ثانياً المركب «البتيل»، الذي تقوده مريم الجابر من الدوحة، وهي أول امرأة تبلغ منصة التتويج في هذه الفئة. وقالت الجابر، وهي مهندسة إنشاءات، إنها تعلّمت من جدها شدّ الحبال قبل أن تتعلم السباحة، ثم أضافت ضاحكة: «وكان الترتيب خطأ».',
        ),
        p(
          'وشارك في السباق 120 شاباً ضمن برنامج يعلّم صناعة المراكب والإبحار بها. وصُنعت خمسة من المراكب المتسابقة في ورش البرنامج خلال العامين الماضيين، بالأدوات القديمة وخشب من مصادر مستدامة.',
        ),
        p(
          'ولم تخلُ الرحلة من المتاعب؛ فقد انكسرت صارية أحد المراكب في منتصف الطريق، وأعان طاقمه مركبان توقفا عن السباق من أجله. ومنحت اللجنة الطاقمين جائزة روح البحر، واحتسبت لهما متوسط زمن الأسطول.',
        ),
        p('وتُقام الجولة الثانية في الدوحة في {date+28}، على مسار أقصر يمكن للجمهور متابعته من الشاطئ.'),
      ],
    },
    en: {
      status: 'published',
      by: ['salma', 'lina'],
      headline: 'The dhow Ghazil outsails the forecast in a race without engines',
      standfirst:
        'A captain of 71 steered 52 miles by stars and swell and came home less than the length of a sail ahead.',
      body: [
        p(
          'The dhow *Ghazil* has won the Gulf race for traditional craft, which started at dawn on {day-1} with 64 wooden boats, covered 52 nautical miles under sail alone and ended with nine seconds between the first and the second.',
        ),
        p(
          'Her captain, Rashid bin Harib Al-Muhairi, is 71. He had a crew of eleven, three of them his grandsons. Their time of six hours and 42 minutes is the fastest since the race began 18 years ago.',
        ),
        h2('A late wind'),
        p(
          'The fleet went out in still air and crews waited for nearly an hour, until a northerly came from a quarter no forecast had named. Al-Muhairi chose to leave the others and stand to the west, which looked like a mistake until half-way.',
        ),
        quote('I saw the birds circling there, and birds do not circle in dead air.'),
        p(
          'The rules forbid navigation instruments. A boat may carry one compass and a sealed radio for emergencies. Electric safety launches follow, no nearer than half a mile.',
        ),
        h2('A generation at the helm'),
        p(
          'Second was *Al-Bateel* under Mariam Al-Jaber of Doha, the first woman to reach the podium in this class. A structural engineer, she learned to haul ropes from her grandfather before she learned to swim. “It was the wrong order,” she said, laughing.',
        ),
        p(
          'Among the crews were 120 young people from a programme that teaches the building and sailing of dhows. Five of the boats in the race came from its workshops in the past two years, made with the old tools and wood from managed forests.',
        ),
        p(
          'It was not all easy. One boat lost her mast half-way, and two others left the race to stand by her. The committee gave both crews the prize for the spirit of the sea and credited them with the average time of the fleet.',
        ),
        p(
          'The second round will be held in Doha on {date+28}, on a shorter course that can be followed from the beach.',
        ),
      ],
    },
  },
}
