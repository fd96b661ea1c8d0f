import { type DemoStory, h2, h3, p, quote, ul } from '../../story'

export const arabicDialects: DemoStory = {
  key: 'arabic-dialects',
  section: 'technology',
  topics: ['ai', 'language', 'openData', 'health'],
  places: ['doha', 'cairo'],
  agencies: ['madar', 'midad'],
  related: ['plain-letters', 'naskh-typeface'],
  picture: {
    scene: 'strings',
    seed: 12,
    shape: '16x9',
    focal: [40, 40],
    alt: {
      ar: 'عازفو عود على مسرح معتم، وفوقهم خطوط ضوئية متموجة ترسم موجات الصوت',
      en: 'Oud players on a dark stage, waving lines of light above them drawing sound',
    },
    caption: {
      ar: 'أمسية إطلاق المشروع في الدوحة، وقد رُسمت موجات تسجيلاته ضوءاً فوق العازفين.',
      en: 'The launch in Doha, with waves of the project’s recordings drawn in light above the players.',
    },
    credit: { ar: 'المدار العلمي', en: 'Madar Science' },
    takenHoursBefore: 4,
  },
  by: ['yasser', 'salma'],
  hoursAgo: 34,
  articles: {
    ar: {
      status: 'published',
      headline: 'نموذج مفتوح يفهم 17 لهجة عربية ويعترف حين لا يفهم',
      standfirst:
        '11 ألف متطوع سجّلوا أصواتهم في بيوتهم وأسواقهم، والنتيجة أداة مجانية تكتب الكلام المحكي وتضع علامة على ما تشك فيه.',
      body: [
        p(
          'أطلق اتحاد من ست جامعات عربية، {day} في الدوحة، نموذجاً مفتوحاً للتعرف إلى الكلام يميّز 17 لهجة ويكتبها كما قيلت، بعد أربعة أعوام من جمع التسجيلات وتدقيقها، في مشروع شارك فيه 11 ألف متطوع من 200 مدينة وقرية.',
        ),
        p(
          'ويختلف النموذج، المسمى «لسان»، عن سابقيه في أمرين: أن بياناته كلها منشورة بموافقة أصحابها، وأنه مدرَّب على أن يقول «لا أعرف»؛ فالكلمة التي لا يثق بها تظهر مظللة، ومعها احتمالان أو ثلاثة يختار المستخدم منها.',
        ),
        quote('الخطأ الصامت أخطر من الخطأ. إذا كتب الطبيب جرعة لم يسمعها المريض جيداً، فالأفضل أن تضيء الكلمة.'),
        p(
          'صاحبة العبارة هي الدكتورة إيمان الصبّاغ، عالمة اللسانيات الحاسوبية التي قادت المشروع. وقالت في لقاء مع «مداد» إن الفريق وضع هذا الشرط منذ اليوم الأول، «حتى لو جعل أرقامنا تبدو أقل بريقاً».',
        ),
        h2('أصوات من البيوت'),
        p(
          'جُمعت التسجيلات في حملة بدأت بثلاث مدارس ثم اتسعت. كان المتطوع يفتح الهاتف ويتحدث عشر دقائق عما يشاء: وصفة طعام، أو حكاية، أو شكوى من الطريق. ولم تُعطَ نصوص للقراءة، لأن الناس «حين يقرؤون يتكلمون كما يكتبون»، وفق دليل المشروع.',
        ),
        p(
          'وبلغت الحصيلة 9,400 ساعة، كُتبت منها 2,100 ساعة كلمة كلمة على أيدي مدققين من أهل كل لهجة. وتراوحت أعمار المتحدثين بين 7 أعوام و94 عاماً، وكانت النساء 52 في المئة منهم.',
        ),
        ul(
          'أطول حصة: لهجات وادي النيل، بنحو 1,600 ساعة.',
          'أقصر حصة: لهجات الجزر والواحات، بنحو 70 ساعة لكل منها.',
          'أكثر كلمة اختلف المدققون في كتابتها: «هكذا»، ولها في البيانات 31 صورة.',
        ),
        h2('كم يخطئ؟'),
        p(
          'في اختبار على تسجيلات لم يسمعها النموذج من قبل، أخطأ في 11.8 كلمة من كل مئة في المتوسط، مقابل 24 كلمة لأفضل نموذج مفتوح سابق. لكن المتوسط يخفي تفاوتاً واسعاً: 7 كلمات في لهجات المدن الكبرى، و29 في بعض لهجات الصحراء.',
        ),
        p(
          'ونشر الفريق النتائج مفصلة لكل لهجة، مع توصية صريحة بعدم استخدام النموذج في اللهجات التي يتجاوز خطؤه فيها 20 في المئة «في أي أمر يترتب عليه قرار».',
        ),
        h3('في العيادة'),
        p(
          'وبدأت ثلاثة مستشفيات تجربة «لسان» في تدوين ما يقوله المرضى عند الاستقبال. وقالت الممرضة نعمة عبدالباري، من أحد مستشفيات القاهرة، إن الأداة وفّرت عليها الكتابة لكنها لم توفّر عليها السؤال: «أقرأ للمريض ما كُتب، فيصحّحه هو. أحياناً يضحك، وأحياناً يتذكر شيئاً نسي أن يقوله».',
        ),
        h3('في الأرشيف'),
        p(
          'أما في الرباط وبيروت فيُستخدم النموذج لتفريغ آلاف الساعات من حكايات الجدات وأغاني العمل المحفوظة على أشرطة قديمة. ويقول القائمون على الأرشيف إنهم كانوا يحتاجون إلى ست ساعات لتفريغ ساعة واحدة، فصاروا يحتاجون إلى ساعة ونصف الساعة.',
        ),
        h2('من يملك الصوت؟'),
        p(
          'وفي بلدان كثيرة جُمعت بيانات الكلام بلا علم أصحابها. ولذلك صاغ الاتحاد رخصة خاصة تتيح لكل متطوع أن يسحب تسجيله متى شاء، وتلزم كل من يستخدم البيانات بحذفه خلال 30 يوماً. واستخدم هذا الحق حتى الآن 64 متطوعاً.',
        ),
        p(
          'ورحّب مختصون بالخطوة، لكنهم أشاروا إلى أن حذف التسجيل من البيانات لا يمحو أثره من نموذج دُرّب عليه. وأقرّت الصبّاغ بذلك، وقالت إن الاتحاد سيعيد التدريب مرة كل عام على البيانات الباقية، «وهذا أقصى ما نعرف كيف نفعله بأمانة».',
        ),
        p(
          'ويمكن تشغيل النموذج في نسخته الصغيرة على هاتف متوسط بلا اتصال بالإنترنت، وهي ميزة طلبها المتطوعون أنفسهم. وتُنشر الأوزان والبيانات والشيفرة في [صفحة المشروع](https://lisan.example.org) برخصة تسمح بالاستخدام التجاري.',
        ),
        h2('الخطوة التالية'),
        p(
          'يستعد الاتحاد لحملة تسجيل ثانية تستهدف اللهجات الأقل تمثيلاً، ومنها لهجات الصيادين والرعاة، وسيرسل إليها فرقاً صغيرة بدل الاعتماد على الهواتف. وتبدأ الحملة في {date+60} من ثلاث جزر.',
        ),
        p(
          'وحين سُئلت الصبّاغ عما تتمنى أن يفهمه النموذج ولا يفهمه بعد، فكرت قليلاً ثم قالت: «السخرية. نحن شعوب تقول نعم وتعني لا. هذا سيستغرق وقتاً».',
        ),
      ],
    },
    en: {
      status: 'published',
      by: ['yasser', 'salma', 'lina'],
      headline: 'An open model understands 17 Arabic dialects, and says when it does not',
      standfirst:
        'Eleven thousand volunteers recorded their voices at home and in markets. The result is free, and marks the words it doubts.',
      body: [
        p(
          'A consortium of six Arab universities in Doha on {day} released an open speech model that tells 17 dialects apart and writes them down as they are spoken. It took four years of recording and checking, with 11,000 volunteers in 200 towns and villages.',
        ),
        p(
          'The model, called Lisan, differs from earlier ones in two ways. All its data are published with the consent of those who gave them. And it has been trained to say “I do not know”: a word it does not trust appears shaded, with two or three guesses for the user to choose from.',
        ),
        quote('A silent mistake is worse than a mistake. If a dose was not heard well, I want the word to light up.'),
        p(
          'The words are those of Dr Iman Al-Sabbagh, the computational linguist who led the project. She told Midad the team set the condition on the first day, “even if it made our figures less brilliant”.',
        ),
        h2('Voices from home'),
        p(
          'The recordings began in three schools and spread. A volunteer opened a telephone and talked for ten minutes about anything: a recipe, a story, a complaint about the road. Nobody was given a text, because people who read, says the project’s handbook, “speak the way they write”.',
        ),
        p(
          'In all there are 9,400 hours, of which 2,100 have been written out word by word by speakers of each dialect. The youngest voice is seven years old and the oldest 94; women are 52 per cent.',
        ),
        ul(
          'The largest share: the dialects of the Nile valley, about 1,600 hours.',
          'The smallest: islands and oases, about 70 hours each.',
          'The word checkers spelt most differently: “thus”, which has 31 forms in the data.',
        ),
        h2('How often is it wrong?'),
        p(
          'On recordings it had never heard, the model missed 11.8 words in a hundred on average; the best open model before it missed 24. The average hides a wide range, from seven in the dialects of large cities to 29 in some of the desert.',
        ),
        p(
          'The team has published the figures for every dialect, with a plain recommendation not to use the model where its error is above 20 per cent “in anything that leads to a decision”.',
        ),
        h3('In the clinic'),
        p(
          'Three hospitals have begun to try Lisan at the reception desk. Neama Abdelbari, a nurse in Cairo, said it spared her the writing but not the asking. “I read out what it wrote and the patient corrects it. Sometimes he laughs. Sometimes he remembers a thing he had forgotten to say.”',
        ),
        h3('In the archive'),
        p(
          'In Rabat and Beirut the model is being used on thousands of hours of grandmothers’ tales and working songs kept on old tapes. An hour of tape used to take six hours to write out. It now takes one and a half.',
        ),
        h2('Who owns a voice?'),
        p(
          'In many countries speech has been gathered without the knowledge of the speakers. The consortium drew up a licence under which volunteers may withdraw their recordings at any time, and everyone who uses the data must delete them within 30 days. So far 64 have done so.',
        ),
        p(
          'Specialists welcomed the step but pointed out that removing a recording does not remove its trace from a model trained on it. Al-Sabbagh agreed. The model will be trained again every year on what remains, she said, “and that is the most we know how to do honestly”.',
        ),
        p(
          'A small version runs on an ordinary telephone without a connection, something the volunteers themselves had asked for. Weights, data and code are on the [project’s page](https://lisan.example.org) under a licence that allows commercial use.',
        ),
        h2('What comes next'),
        p(
          'A second campaign will look for the dialects that are least heard, those of fishermen and herders among them, with small teams instead of telephones. It begins on {date+60} on three islands.',
        ),
        p(
          'Asked what she would like the model to understand and it does not yet, Al-Sabbagh thought for a moment. “Irony,” she said. “We are peoples who say yes and mean no. That will take time.”',
        ),
      ],
    },
  },
}
