import { type DemoStory, h2, p, quote } from '../../story'

export const chessFinal: DemoStory = {
  key: 'chess-final',
  section: 'sport',
  topics: ['chess', 'youth', 'universities'],
  places: ['kuwait', 'nairobi'],
  agencies: ['mayadin', 'midad'],
  related: [],
  picture: {
    scene: 'chess',
    seed: 1,
    shape: '16x9',
    focal: [58, 52],
    alt: {
      ar: 'رقعة شطرنج عن قرب، القطع البيضاء في المقدمة والسوداء في الظل',
      en: 'A chess board close up, white pieces in front, black in the shade',
    },
    caption: {
      ar: 'الوضع قبل النقلة الأخيرة، كما أُعيد ترتيبه للمصورين.',
      en: 'The position before the last move, set up again for photographers.',
    },
    credit: { ar: 'أصداء الميادين', en: 'Asda Sport' },
    takenHoursBefore: 6,
  },
  by: ['salma'],
  hoursAgo: 70,
  articles: {
    ar: {
      status: 'published',
      headline: 'طالبة من نيروبي تكسب نهائي الشطرنج بتضحية بالوزير',
      standfirst: 'نقلة استغرق التفكير فيها 34 دقيقة منحت غريس واندا لقب بطولة الجامعات في الكويت وتصفيقاً من خصمها.',
      body: [
        p(
          'توّجت الطالبة الكينية غريس واندا، {day-1}، ببطولة الجامعات الدولية للشطرنج في الكويت، بعد فوزها في الجولة الأخيرة على حامل اللقب التونسي أيمن الرصايصي في مباراة استمرت خمس ساعات وانتهت بتضحية بالوزير.',
        ),
        p(
          'وجاءت اللحظة الحاسمة في النقلة 31. كان الرصايصي متقدماً ببيدق، وبدا المركز مغلقاً، حين غابت واندا في التفكير 34 دقيقة لم يبقَ لها بعدها سوى ست دقائق لما تبقى من المباراة. ثم نقلت الوزير إلى مربع تحرسه قطعتان.',
        ),
        h2('صمت في القاعة'),
        p(
          'وقال المعلّق يعقوب الرفاعي، الذي كان ينقل المباراة، إنه ظنها زلة يد: «احتجت إلى دقيقتين لأفهم، وإلى الحاسوب لأصدّق». وبعد أربع نقلات إجبارية وجد الملك الأسود نفسه بلا مربع يهرب إليه.',
        ),
        quote('رأيت النهاية أولاً، ثم بحثت عن الطريق إليها. لم أكن شجاعة، كنت متأكدة.'),
        p(
          'ووقف الرصايصي وصفّق لمنافسته قبل أن يوقّع ورقة النتيجة، في لقطة تداولها محبو اللعبة. وقال لاحقاً إن الخسارة «تستحق أن تُعلَّق على الجدار».',
        ),
        h2('من مكتبة المدرسة'),
        p(
          'وتدرس واندا، وعمرها 20 عاماً، الإحصاء في نيروبي. وتعلّمت اللعبة من كتاب في مكتبة مدرستها كانت صفحاته الأخيرة ممزقة، فاضطرت، كما تقول، إلى تخيل خواتيم المباريات بنفسها.',
        ),
        p(
          'وشارك في البطولة 96 لاعباً ولاعبة من 31 جامعة، لعبوا تسع جولات بنظام سويسري. وحلّ فريق الكويت أولاً في ترتيب الفرق، تلته عمّان ثم نيروبي.',
        ),
        p(
          'ونُقلت مباريات الجولة الأخيرة على شاشة كبيرة في ساحة مجاورة، حيث تجمّع نحو 500 شخص حول لوح خشبي ضخم يحرّك قطعه متطوعون. وحين جاءت النقلة 31 ظل الوزير معلّقاً بين أيدي اثنين منهم، لأن أحداً لم يصدّق مكانه.',
        ),
        p('وتقام الدورة المقبلة في مسقط، وستضم للمرة الأولى فئة للعب من دون النظر إلى الرقعة.'),
      ],
    },
    en: {
      status: 'published',
      by: ['salma', 'lina'],
      headline: 'Nairobi student wins chess final by giving up her queen',
      standfirst:
        'A move 34 minutes in the making brought Grace Wanda the universities’ title in Kuwait, and her opponent’s applause.',
      body: [
        p(
          'Grace Wanda of Kenya on {day-1} won the international universities’ chess championship in Kuwait City, beating the holder, Aymen Rassaissi of Tunisia, in a last-round game that lasted five hours and ended with the sacrifice of her queen.',
        ),
        p(
          'The moment came at move 31. Rassaissi was a pawn up and the centre looked closed when Wanda sank into thought for 34 minutes, leaving herself six for the rest of the game. Then she moved the queen to a square guarded twice.',
        ),
        h2('A silent hall'),
        p(
          'Yacoub Al-Rifai, who was commentating, took it for a slip of the hand. “I needed two minutes to understand it and a computer to believe it.” Four forced moves later the black king had nowhere to go.',
        ),
        quote('I saw the end first and then looked for the way to it. I was not brave. I was certain.'),
        p(
          'Rassaissi stood and applauded before he signed the score sheet, a scene shared widely among lovers of the game. The defeat, he said later, “deserves to be hung on a wall”.',
        ),
        h2('From the school library'),
        p(
          'Wanda, who is 20, reads statistics in Nairobi. She learned the game from a book in her school library. Its last pages had been torn out and so, she says, she had to imagine how the games finished.',
        ),
        p(
          'Ninety-six players from 31 universities took part over nine rounds on the Swiss system. Kuwait won the team prize, ahead of Amman and Nairobi.',
        ),
        p(
          'The last round was shown on a large screen in a square near by, where some 500 people gathered around a huge wooden board with volunteers to move the pieces. At move 31 the queen hung for a while between two of them, because nobody believed where she was to go.',
        ),
        p('The next championship will be in Muscat and will have, for the first time, a section for blindfold play.'),
      ],
    },
  },
}
