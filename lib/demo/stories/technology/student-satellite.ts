import { type DemoStory, h2, ol, p, quote } from '../../story'

export const studentSatellite: DemoStory = {
  key: 'student-satellite',
  section: 'technology',
  topics: ['space', 'universities', 'youth'],
  places: ['dubai', 'tunis'],
  agencies: ['madar', 'midad'],
  related: ['arabic-dialects', 'mountain-rescue'],
  picture: {
    scene: 'orbit',
    seed: 1,
    shape: '16x9',
    focal: [42, 36],
    alt: {
      ar: 'قمر اصطناعي صغير بجناحين شمسيين فوق الأرض ليلاً، وضوء الفجر على حافتها',
      en: 'A small satellite with two solar wings above the night side of the Earth, dawn along the limb',
    },
    caption: {
      ar: 'رسم تخيلي للقمر «نورس» في مداره على ارتفاع 520 كيلومتراً.',
      en: 'An artist’s impression of Nawras in its orbit, 520 kilometres up.',
    },
    credit: { ar: 'المدار العلمي', en: 'Madar Science' },
    takenHoursBefore: 90,
  },
  by: ['salma'],
  hoursAgo: 16,
  articles: {
    ar: {
      status: 'published',
      headline: 'قمر صنعه 43 طالباً يرسل أولى صوره للسواحل العربية',
      standfirst:
        '«نورس» لا يزيد وزنه على 11 كيلوغراماً، ومهمته رصد بقع الزيت والعواصف الرملية وإبلاغ الصيادين قبل ساعات.',
      body: [
        p(
          'تسلّمت محطة أرضية في دبي، فجر {day}، أولى الصور من القمر الاصطناعي «نورس»، الذي صمّمه وصنعه 43 طالباً وطالبة من خمس جامعات، بعد تسعة أيام من وصوله إلى مداره.',
        ),
        p(
          'وأظهرت الصورة الأولى شريطاً من الساحل بطول 190 كيلومتراً، بدت فيه الموانئ والسبخات واضحة، ومعها خط رفيع من العكارة عند مصب أحد الأودية. وقالت مديرة المهمة، طالبة الدكتوراه شيماء الكعبي، إن الفريق احتاج إلى «ثلاث دقائق من الصمت» قبل أن يصدّق.',
        ),
        p(
          'ويحمل القمر، الذي يعادل حجمه حقيبة سفر صغيرة، كاميرا متعددة الأطياف ومعالجاً يحلل الصور في المدار ولا يرسل منها إلا ما يستحق، ما يوفّر نحو 85 في المئة من وقت الاتصال.',
        ),
        h2('إنذار على الهاتف'),
        p('وللمهمة ثلاثة أهداف رتّبها الطلاب بعد لقاءات مع صيادين وهيئات ساحلية في ثلاثة بلدان:'),
        ol(
          'رصد بقع الزيت الصغيرة قبل أن تبلغ الشاطئ.',
          'تتبّع العواصف الرملية المتجهة إلى البحر وإنذار القوارب.',
          'قياس لون الماء لمعرفة مواسم ازدهار الطحالب.',
        ),
        p(
          'وعند رصد عاصفة، تصل رسالة نصية إلى المشتركين في الخدمة خلال 50 دقيقة. وسُجل في النسخة التجريبية أكثر من ألفي صياد، اختار معظمهم أن تصلهم الرسالة صوتاً لا كتابةً.',
        ),
        quote('لم نُرد قمراً يلتقط صوراً جميلة فقط. أردنا قمراً يعرف متى يتصل.'),
        h2('أخطاء مفيدة'),
        p(
          'ولم تكن الطريق سهلة. ففي اختبار الاهتزاز الأول انكسر حامل البطارية، وفي الثاني تبيّن أن لوحين شمسيين رُكّبا مقلوبين. ونشر الفريق سجلاً بكل الأعطال، بلغ 212 بنداً، ليستفيد منه من يأتي بعده. وقال الطالب أنيس الطرابلسي، من فريق الاتصالات في تونس، إن السجل «هو الجزء الأهم من المشروع، لأنه الجزء الذي لن يحترق».',
        ),
        p(
          'ويُنتظر أن يبقى «نورس» في مداره نحو ثلاث سنوات قبل أن يهبط ويحترق في الغلاف الجوي. وتُنشر صوره مجاناً بعد 24 ساعة من التقاطها، ويمكن للمدارس أن تطلب تصوير موقع تختاره.',
        ),
        p(
          'وبدأت الجامعات الخمس العمل على قمر ثانٍ سيحمل جهازاً يقيس ملوحة السطح، على أن ينضم إليها طلاب من جامعتين أخريين.',
        ),
      ],
    },
    en: {
      status: 'published',
      by: ['salma', 'nadim'],
      headline: 'A satellite made by 43 students sends its first pictures of the coast',
      standfirst:
        'Nawras weighs eleven kilograms. Its task is to spot oil slicks and sandstorms and to warn fishermen hours ahead.',
      body: [
        p(
          'A ground station in Dubai at dawn on {day} received the first pictures from Nawras, a satellite designed and built by 43 students of five universities, nine days after it reached orbit.',
        ),
        p(
          'The first frame shows 190 kilometres of coast, with harbours and salt flats in clear view and a thin line of silt at the mouth of a valley. Shaima Al-Kaabi, the doctoral student who directs the mission, said the team needed “three minutes of silence” before they believed it.',
        ),
        p(
          'No larger than a small suitcase, the satellite carries a multispectral camera and a processor that studies the pictures in orbit and sends down only those worth having, which saves about 85 per cent of the time on air.',
        ),
        h2('A warning by telephone'),
        p(
          'The students put the mission’s three aims in order after meeting fishermen and coastal authorities in three countries:',
        ),
        ol(
          'To find small oil slicks before they reach the shore.',
          'To follow sandstorms heading out to sea and warn boats.',
          'To measure the colour of the water and learn the seasons of algal blooms.',
        ),
        p(
          'When a storm is seen, subscribers have a message within 50 minutes. More than two thousand fishermen have joined the trial. Most asked to be sent a voice, not a text.',
        ),
        quote('We did not want a satellite that only takes beautiful pictures. We wanted one that knows when to call.'),
        h2('Useful mistakes'),
        p(
          'It was not an easy road. In the first shaking test the battery mount broke; in the second, two solar panels turned out to have been fitted upside down. The team has published a log of every fault, 212 entries long, for those who come after. “It is the most important part of the project,” said Anis Trabelsi of the communications team in Tunis, “because it is the part that will not burn up.”',
        ),
        p(
          'Nawras should stay in orbit for about three years before it falls and burns. Its pictures are free to all 24 hours after they are taken, and schools may ask for a place of their choice.',
        ),
        p(
          'The five universities have started on a second satellite, which will measure the saltiness of the sea surface. Students from two more will join them.',
        ),
      ],
    },
  },
}
