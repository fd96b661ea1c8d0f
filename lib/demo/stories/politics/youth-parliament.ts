import { type DemoStory, h2, ol, p, quote } from '../../story'

export const youthParliament: DemoStory = {
  key: 'youth-parliament',
  section: 'politics',
  topics: ['youth', 'transport', 'councils'],
  places: ['rabat'],
  agencies: ['midad'],
  related: ['plain-letters', 'night-train'],
  picture: {
    scene: 'assembly',
    seed: 9,
    shape: '4x3',
    focal: [50, 68],
    alt: {
      ar: 'شبان وشابات يجلسون في صفوف مستديرة أمام منصة خشبية تتوسطها نجمة ثمانية',
      en: 'Young people seated in curved rows before a wooden rostrum bearing an eight-pointed star',
    },
    caption: {
      ar: 'مندوبون في الدورة الرابعة لبرلمان الشباب في الرباط.',
      en: 'Delegates at the fourth session of the Youth Parliament in Rabat.',
    },
    credit: { ar: 'مداد', en: 'Midad' },
    takenHoursBefore: 6,
  },
  by: ['hind'],
  hoursAgo: 27,
  articles: {
    ar: {
      status: 'published',
      headline: 'برلمان الشباب يطالب ببطاقة واحدة لكل وسائل النقل',
      standfirst: 'مندوبون من 14 جامعة أنهوا دورتهم الرابعة في الرباط بثلاث توصيات، أولاها تخص الطريق إلى قاعة الدرس.',
      body: [
        p(
          'دعا برلمان الشباب، في ختام دورته الرابعة التي استضافتها الرباط {day-1}، إلى إصدار بطاقة نقل موحدة للطلاب تصلح للحافلات والقطارات والدراجات العامة، بعدما أظهر استطلاع أجراه المندوبون أن الطالب يقضي في المتوسط 96 دقيقة يومياً في الطريق.',
        ),
        p(
          'وشارك في الدورة 120 مندوباً ومندوبة من 14 جامعة، اختارهم زملاؤهم في اقتراع جرى في الحرم الجامعي. وناقش المجتمعون على مدى أربعة أيام 31 مقترحاً قبل أن يصوّتوا على ثلاثة منها.',
        ),
        h2('التوصيات الثلاث'),
        ol(
          'بطاقة نقل واحدة بسعر ثابت للطلاب، تُجدَّد إلكترونياً كل فصل دراسي.',
          'فتح المكتبات العامة حتى العاشرة ليلاً في أسابيع الامتحانات.',
          'تخصيص مقعد بصفة مراقب لممثل الطلاب في لجان التخطيط الحضري.',
        ),
        p(
          'وقالت رئيسة الدورة، الطالبة في الهندسة المدنية سناء بنموسى، إن المندوبين تعمّدوا الاكتفاء بثلاث توصيات «لأن القائمة الطويلة لا يقرأها أحد»، مضيفة أن كل توصية أُرفقت بتقدير للكلفة وبمثال من مدينة طبّقت فكرة مشابهة.',
        ),
        quote('تعلّمنا أن نسأل أولاً: من سيدفع؟ ومن سينفّذ؟ ومتى نعرف أننا نجحنا؟'),
        p(
          'وأشار التقرير الختامي إلى أن 4 من كل 10 طلاب شملهم الاستطلاع يستخدمون وسيلتي نقل مختلفتين على الأقل للوصول إلى الجامعة، وأن 27 في المئة منهم تأخروا عن محاضرة واحدة في الأسبوع بسبب انتظار الوسيلة الثانية.',
        ),
        h2('من القاعة إلى المكاتب'),
        p(
          'وحضر الجلسة الختامية ممثلون عن شركات نقل وعن مجلس المدينة، وتعهدوا الرد كتابةً على التوصيات خلال 60 يوماً. وقال مدير التخطيط في هيئة نقل محلية، رشيد الوزاني، إن البطاقة الموحدة «ممكنة تقنياً منذ الآن»، وإن المسألة تتعلق باتفاق الشركات على اقتسام الإيرادات.',
        ),
        p(
          'ولم تخلُ الجلسات من الخلاف؛ فقد انقسم المندوبون حول ما إذا كان الدعم ينبغي أن يشمل جميع الطلاب أم أن يقتصر على من يسكنون بعيداً عن جامعاتهم. وحُسم الأمر بفارق سبعة أصوات لمصلحة الخيار الأول.',
        ),
        p(
          'وتنعقد الدورة الخامسة في تونس في الربيع المقبل، على أن تبدأ بجلسة علنية لمراجعة ما تحقق من توصيات هذا العام.',
        ),
      ],
    },
    en: {
      status: 'in_review',
      by: ['hind', 'nadim'],
      headline: 'Youth Parliament asks for one card for every bus, train and bike',
      standfirst:
        'Delegates from 14 universities closed their fourth session in Rabat with three proposals, the first about getting to class.',
      body: [
        p(
          'The Youth Parliament ended its fourth session in Rabat on {day-1} with a call for a single student travel card, valid on buses, trains and public bicycles, after a survey by its delegates found that students spend an average of 96 minutes a day on the road.',
        ),
        p(
          'The 120 delegates were elected by fellow students at 14 universities. Over four days they debated 31 motions and voted on three.',
        ),
        h2('The three proposals'),
        ol(
          'One travel card at a fixed student price, renewed online every term.',
          'Public libraries open until ten at night in examination weeks.',
          'An observer’s seat for a student representative on urban planning committees.',
        ),
        p(
          'Sanaa Benmoussa, a civil engineering student who chaired the session, said delegates chose to stop at three “because nobody reads a long list”. Each proposal comes with an estimate of its cost and the example of a city that has tried something similar.',
        ),
        quote('We learned to ask first: who pays, who does the work, and how will we know that it succeeded?'),
        p(
          'According to the closing report, four in ten students need at least two means of transport to reach their university, and 27 per cent miss the beginning of one lecture a week waiting for the second.',
        ),
        h2('From the hall to the office'),
        p(
          'Transport companies and the city council sent representatives to the final sitting and promised a written answer within 60 days. Rachid Ouazzani, head of planning at a local transport authority, said a common card was “technically possible today” and that the question was how operators would share the income.',
        ),
        p(
          'There was disagreement too. Delegates were divided over whether support should go to all students or only to those who live far from their universities; the first view won by seven votes.',
        ),
        p(
          'The fifth session will meet in Tunis next spring and open with a public review of what has become of this year’s proposals.',
        ),
      ],
    },
  },
}
