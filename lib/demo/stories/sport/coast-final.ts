import { type DemoStory, h2, p, quote, ul } from '../../story'

export const coastFinal: DemoStory = {
  key: 'coast-final',
  section: 'sport',
  topics: ['football', 'youth', 'cities'],
  places: ['jeddah'],
  agencies: ['mayadin', 'midad'],
  related: ['dawn-marathon', 'dhow-race', 'chess-final'],
  picture: {
    scene: 'stadium',
    seed: 1,
    shape: '16x9',
    focal: [50, 50],
    alt: {
      ar: 'ملعب كرة قدم ممتلئ تحت الأضواء الكاشفة ليلاً، واللاعبون أمام المرمى البعيد',
      en: 'A full football ground under floodlights at night, players before the far goal',
    },
    caption: {
      ar: 'نهائي دوري مدن الساحل أمام مدرجات ممتلئة في جدة.',
      en: 'The Coastal Cities League final before full stands in Jeddah.',
    },
    credit: { ar: 'أصداء الميادين', en: 'Asda Sport' },
    takenHoursBefore: 2,
  },
  by: ['yasser'],
  hoursAgo: 14,
  articles: {
    ar: {
      status: 'published',
      headline: '«النوارس» يخطف دوري مدن الساحل بهدف الدقيقة 93',
      standfirst: 'البديل ابن التاسعة عشرة لمس الكرة أربع مرات فقط، وكانت الرابعة في الشباك: النوارس 3-2 المنارة.',
      body: [
        p(
          'أحرز فريق النوارس لقب دوري مدن الساحل لكرة القدم للمرة الأولى في تاريخه، بفوزه على المنارة 3-2 في مباراة نهائية أقيمت مساء {day-1} في جدة أمام 41 ألف متفرج، وحُسمت بهدف في الدقيقة الثالثة من الوقت بدل الضائع.',
        ),
        p(
          'وسجّل هدف الفوز البديل مازن الحضرمي، البالغ 19 عاماً، بعد ثماني دقائق من دخوله، حين تابع كرة ارتدت من القائم وأسكنها الزاوية البعيدة بقدمه اليسرى.',
        ),
        h2('شوطان لا يتشابهان'),
        p(
          'سيطر المنارة على الشوط الأول، وتقدم بهدفين لقائده بدر المحياني في الدقيقتين 17 و38. وأهدر الفريق فرصة هدف ثالث قبل الاستراحة، حين تصدى الحارس نايف الصبحي لركلة جزاء، في لقطة عدّها مدربه لاحقاً «نقطة بداية المباراة».',
        ),
        p(
          'وتبدل كل شيء في الشوط الثاني. قلّص عادل زين الفارق برأسه في الدقيقة 56، وأدرك الفريق التعادل في الدقيقة 79 بتسديدة بعيدة من خالد الفرساني اصطدمت بالأرض وخدعت الحارس.',
        ),
        quote('قلت لهم بين الشوطين: لا تلعبوا على النتيجة، العبوا على الدقيقة المقبلة فقط.'),
        p(
          'هكذا لخّص مدرب النوارس، سامي باعشن، ما جرى في غرفة الملابس. أما مدرب المنارة، إبراهيم الحكمي، فهنّأ الفائز وقال إن فريقه «دفع ثمن عشر دقائق من الراحة».',
        ),
        h2('المباراة بالأرقام'),
        ul(
          'الاستحواذ: النوارس 46 في المئة، المنارة 54 في المئة.',
          'التسديدات على المرمى: 7 مقابل 9.',
          'الركنيات: 5 مقابل 6.',
          'البطاقات الصفراء: 2 مقابل 3، ولا حمراء.',
        ),
        p(
          'ويأتي الفوز بعد موسم بدأه النوارس في المركز العاشر بين 12 فريقاً، قبل أن يمضي 14 مباراة متتالية بلا خسارة. ويمثل الفريق حياً للصيادين، ويتقاسم لاعبوه، وفق نظام النادي، مكافأة اللقب بالتساوي مع عمال الملعب.',
        ),
        p(
          'واستقبل الحي فريقه فجراً بقوارب أطلقت صافراتها، فيما بقيت الكأس، بطلب من اللاعبين، ليلتها الأولى في المدرسة التي تدربوا في ملعبها.',
        ),
      ],
    },
    en: {
      status: 'published',
      by: ['yasser', 'nadim'],
      headline: 'Gulls snatch the Coastal Cities League in the 93rd minute',
      standfirst:
        'The 19-year-old substitute touched the ball four times. The fourth was the winner: Nawaris 3, Manara 2.',
      body: [
        p(
          'Nawaris, the Gulls, won the Coastal Cities League for the first time in their history when they beat Manara 3-2 in a final played in Jeddah on the evening of {day-1} before 41,000 spectators and settled in the third minute of added time.',
        ),
        p(
          'The winner came from Mazen Al-Hadrami, a substitute of 19, eight minutes after he had come on. He followed up a ball that came back off the post and put it in the far corner with his left foot.',
        ),
        h2('Two halves, two matches'),
        p(
          'Manara owned the first half and led through two goals by their captain, Badr Al-Mahyani, in the 17th and 38th minutes. They might have had a third before the interval, but Nayef Al-Subhi saved a penalty. His coach later called it “the kick-off”.',
        ),
        p(
          'Everything changed after that. Adel Zain headed one back in the 56th minute, and in the 79th a long shot by Khaled Al-Farsani struck the turf and deceived the goalkeeper for the equaliser.',
        ),
        quote('I told them at half-time: do not play the score. Play the next minute, only that.'),
        p(
          'So Sami Baeshen, coach of Nawaris, summed up his talk in the dressing room. Ibrahim Al-Hakami of Manara congratulated the winners and said his side had “paid for ten minutes of rest”.',
        ),
        h2('The match in figures'),
        ul(
          'Possession: Nawaris 46 per cent, Manara 54 per cent.',
          'Shots on target: 7 to 9.',
          'Corners: 5 to 6.',
          'Yellow cards: 2 to 3, and no red.',
        ),
        p(
          'Nawaris began the season tenth of twelve and then went fourteen matches without defeat. They come from a fishermen’s quarter, and under the club’s rules the players share the prize equally with the ground staff.',
        ),
        p(
          'The quarter met them at dawn with the horns of its boats. At the players’ wish the cup spent its first night in the school on whose pitch they train.',
        ),
      ],
    },
  },
}
