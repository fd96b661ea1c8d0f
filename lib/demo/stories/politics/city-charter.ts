import { box, type DemoStory, h2, p, points, pull, table, ul } from '../../story'

export const cityCharter: DemoStory = {
  key: 'city-charter',
  section: 'politics',
  topics: ['cities', 'openData', 'councils'],
  places: ['amman', 'muscat'],
  agencies: ['midad', 'suhail'],
  related: ['plain-letters', 'youth-parliament', 'arabic-dialects'],
  picture: {
    scene: 'assembly',
    seed: 2,
    shape: '16x9',
    focal: [50, 62],
    alt: {
      ar: 'قاعة مجلس مستديرة تحت قبة مزخرفة بنجوم هندسية، والأعضاء في مقاعدهم يواجهون المنصة',
      en: 'A round council chamber under a dome of geometric stars, members seated facing the rostrum',
    },
    caption: {
      ar: 'الجلسة الختامية لمنتدى المدن في قاعة المجلس البلدي في عمّان.',
      en: 'The closing session of the Forum of Cities in the municipal chamber in Amman.',
    },
    credit: { ar: 'مداد', en: 'Midad' },
    takenHoursBefore: 3,
  },
  by: ['salma'],
  hoursAgo: 2,
  articles: {
    ar: {
      status: 'published',
      headline: 'ست مدن عربية تتفق على ميثاق واحد للبيانات المفتوحة',
      standfirst:
        'الميثاق يُلزم البلديات بنشر ميزانياتها ومواعيد حافلاتها وجودة مياهها بصيغة واحدة يستطيع أي ساكن قراءتها.',
      body: [
        points(
          'ست مدن تنشر عشر مجموعات من بياناتها خلال 18 شهراً.',
          'اللغتان العربية والإنجليزية، ومن دون رسوم.',
          'لجنة المتابعة تجتمع في مسقط في {date+45}.',
        ),
        p(
          'أقرّت ست بلديات عربية، {day}، ميثاقاً مشتركاً ينظّم نشر بياناتها للعموم، في ختام منتدى استمر ثلاثة أيام في عمّان وشارك فيه نحو 180 من أعضاء المجالس البلدية والمهندسين وممثلي جمعيات الأحياء.',
        ),
        p(
          'وينص **ميثاق عمّان للبيانات البلدية** على أن تنشر كل مدينة، خلال 18 شهراً، عشر مجموعات أساسية من البيانات بصيغة موحدة، تبدأ بالميزانية السنوية وتنتهي بمواعيد حافلات النقل العام، وأن تكون متاحة باللغتين العربية والإنجليزية ومن دون رسوم.',
        ),
        p(
          'وقالت رئيسة لجنة الصياغة، المهندسة نجاة العبدلي، في مؤتمر صحافي عقب التصويت، إن الفكرة وُلدت من «سؤال بسيط طرحته طالبة في أحد اجتماعات الأحياء: لماذا أعرف متى تصل الحافلة في مدينة أزورها سائحة، ولا أعرف ذلك في مدينتي؟».',
        ),
        h2('ماذا سيُنشر؟'),
        p(
          'اتفقت المدن الست على أن تأتي البيانات في ثلاث دفعات، على أن تُراجع كل دفعة لجنة من سكان المدينة قبل الانتقال إلى التي تليها:',
        ),
        ul(
          '**الدفعة الأولى:** الميزانية، ومحاضر الجلسات، ومواعيد النقل العام ومساراته.',
          '**الدفعة الثانية:** جودة مياه الشرب والهواء، ومواقع الحدائق والمكتبات والمراكز الصحية.',
          '**الدفعة الثالثة:** رخص البناء، وعقود الصيانة، وخطط الطرق للأعوام الخمسة المقبلة.',
        ),
        p(
          'ويستثني الميثاق كل ما يكشف هوية الأفراد، ويشترط أن تُحذف الأسماء وأرقام الهواتف والعناوين قبل النشر، وأن يوقّع مسؤول في كل بلدية على سلامة ذلك.',
        ),
        pull(
          'لا نريد جداول لا يفهمها إلا المختصون. المعيار عندنا أن يجد صاحب الدكان جواب سؤاله في دقيقتين.',
          'منذر الكيلاني، عضو مجلس بلدي',
        ),
        p(
          'بهذه العبارة لخّص منذر الكيلاني، وهو عضو مجلس بلدي شارك في إعداد الدليل الفني، ما سمّاه «اختبار الدكان»، مشيراً إلى أن فرق العمل جرّبت النماذج الأولى مع سكان من أعمار مختلفة في مسقط وتونس قبل اعتمادها.',
        ),
        h2('الكلفة والتدريب'),
        p(
          'وتقدّر الدراسة المرافقة للميثاق كلفة السنة الأولى بنحو 240 ألف دولار لكل مدينة متوسطة الحجم، يذهب أكثر من نصفها إلى تدريب الموظفين. وستتقاسم المدن الست منصة واحدة مفتوحة المصدر بدلاً من أن تشتري كل واحدة برنامجاً خاصاً بها، ما يخفض الكلفة، وفق الدراسة، بنسبة 38 في المئة.',
        ),
        p(
          'ونبّه مشاركون إلى أن النشر وحده لا يكفي. وقالت الباحثة في الإدارة المحلية ليلى الزروقي إن تجارب سابقة توقفت لأن «البيانات نُشرت مرة واحدة ثم لم يحدّثها أحد»، ودعت إلى أن يُذكر بجانب كل جدول تاريخ آخر تحديث واسم القسم المسؤول عنه، وهو اقتراح أُضيف إلى النص النهائي.',
        ),
        table(
          ['الدفعة', 'الموعد', 'المجموعات'],
          ['الأولى', 'بعد 6 أشهر', '3'],
          ['الثانية', 'بعد 12 شهراً', '4'],
          ['الثالثة', 'بعد 18 شهراً', '3'],
        ),
        h2('أسئلة من القاعة'),
        p(
          'وشهدت الجلسة الختامية نقاشاً حول الفقرة الخاصة بعقود الصيانة. فقد رأى ممثلو بلديتين أن نشر الأسعار قد يدفع المتعهدين إلى الاتفاق في ما بينهم، فيما رأى آخرون أن النشر هو ما يمنع ذلك. وانتهى النقاش إلى حل وسط يقضي بنشر العقد كاملاً بعد توقيعه بثلاثين يوماً، مع بيان عدد العروض التي قُدّمت.',
        ),
        p(
          'وطلبت جمعيات الأحياء أن تُنشر البيانات في الأماكن التي يقصدها الناس أيضاً، لا على الشاشات وحدها، فأُضيف بند يدعو إلى لوحات ورقية تُحدَّث كل شهر في المكتبات والمراكز الصحية ومواقف الحافلات. وقال أحد المشاركين من تونس إن جدته «لن تفتح المنصة، لكنها تنتظر الحافلة كل يوم».',
        ),
        p(
          'ونص الميثاق كذلك على يوم مفتوح في السنة، يجلس فيه الموظفون المسؤولون عن كل مجموعة من البيانات في ساحة عامة، ويجيبون عن أسئلة السكان وجهاً لوجه، على أن تُنشر الأسئلة وأجوبتها في اليوم التالي.',
        ),
        p(
          'ومن المقرر أن تجتمع لجنة المتابعة في مسقط في {date+45} لاختيار المدينة التي ستبدأ التطبيق، فيما يبقى الباب مفتوحاً أمام بلديات أخرى للانضمام. وأعلنت أربع مدن حضرت بصفة مراقب أنها ستعرض الميثاق على مجالسها قبل نهاية العام.',
        ),
        box(
          'المنتدى في أرقام',
          'ثلاثة أيام من الجلسات، ونحو 180 مشاركاً من أعضاء المجالس والمهندسين وجمعيات الأحياء.',
          'أربع مدن حضرت بصفة مراقب.',
        ),
        p('ويمكن الاطلاع على [النص الكامل للميثاق](https://charter.example.org/ar) بصيغته التي صوّت عليها المنتدى.'),
      ],
    },
    en: {
      status: 'published',
      by: ['salma', 'lina'],
      headline: 'Six Arab cities sign a common charter for open data',
      standfirst:
        'Councils will publish budgets, bus times and water quality in one shared form that any resident can read.',
      body: [
        points(
          'Six cities will publish ten sets of data within 18 months.',
          'In Arabic and English, and free of charge.',
          'The follow-up committee meets in Muscat on {date+45}.',
        ),
        p(
          'Six Arab municipalities on {day} adopted a joint charter on publishing their data, closing a three-day forum in Amman that brought together some 180 councillors, engineers and neighbourhood groups.',
        ),
        p(
          'The **Amman Charter on Municipal Data** commits each city to release ten core sets of data within 18 months, from the annual budget to bus timetables, in a single format, in Arabic and English and free of charge.',
        ),
        p(
          'Najat Al-Abdali, the engineer who chaired the drafting committee, told reporters after the vote that the idea grew out of “a simple question from a student at a neighbourhood meeting: why do I know when the bus comes in a city I visit as a tourist, but not in my own?”',
        ),
        h2('What will be published'),
        p('The cities agreed on three stages, each to be reviewed by a panel of residents before the next one begins:'),
        ul(
          '**First:** budgets, minutes of council sessions, public transport times and routes.',
          '**Second:** drinking water and air quality, and the location of parks, libraries and clinics.',
          '**Third:** building permits, maintenance contracts and road plans for the next five years.',
        ),
        p(
          'Anything that could identify a person is excluded. Names, telephone numbers and addresses must be removed before release, and a named official in each council has to sign for it.',
        ),
        pull(
          'We do not want tables only specialists understand. Our test is that a shopkeeper finds the answer in two minutes.',
          'Munther Al-Kilani, councillor',
        ),
        table(
          ['Stage', 'Due', 'Sets'],
          ['First', 'after 6 months', '3'],
          ['Second', 'after 12 months', '4'],
          ['Third', 'after 18 months', '3'],
        ),
        p(
          'Munther Al-Kilani, a councillor who helped to write the technical guide, calls it “the shop test”. Early versions were tried with residents of different ages in Muscat and Tunis before they were approved.',
        ),
        h2('Cost and training'),
        p(
          'A study published with the charter puts the first year at about $240,000 for a medium-sized city, more than half of it for training staff. The six will share one open-source platform instead of each buying its own, which the study says cuts the bill by 38 per cent.',
        ),
        p(
          'Delegates warned that publishing alone is not enough. Layla Zarrouki, who studies local government, said earlier attempts failed because “the data were released once and nobody updated them again”. Her proposal that every table carry the date of its last update and the name of the department responsible was added to the final text.',
        ),
        h2('Questions from the floor'),
        p(
          'The final session argued over the clause on maintenance contracts. Delegates of two councils thought that publishing prices might help contractors to agree among themselves; others held that publication is what prevents it. They settled on a compromise: contracts will be released in full thirty days after signature, with the number of bids received.',
        ),
        p(
          'Neighbourhood groups asked that data should appear where people go and not on screens alone, and a clause was added on paper boards, renewed every month, in libraries, clinics and bus shelters. One delegate from Tunis said his grandmother “will not open the platform, but she waits for the bus every day”.',
        ),
        p(
          'The charter also provides for one open day a year, on which the officials in charge of each set of data sit in a public square and answer residents face to face. The questions and the answers are to be published the day after.',
        ),
        p(
          'A follow-up committee meets in Muscat on {date+45} to choose the city that will go first. Other councils may join, and four that attended as observers said they would put the charter to a vote before the end of the year.',
        ),
        p('The [full text of the charter](https://charter.example.org/en) is available as adopted by the forum.'),
      ],
    },
  },
}
