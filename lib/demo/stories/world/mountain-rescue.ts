import { type DemoStory, h2, p, quote } from '../../story'

export const mountainRescue: DemoStory = {
  key: 'mountain-rescue',
  section: 'world',
  topics: ['rescue', 'climate'],
  places: ['geneva'],
  agencies: ['northlight', 'midad'],
  related: ['tokyo-drill'],
  picture: {
    scene: 'peaks',
    seed: 1,
    shape: '16x9',
    focal: [32, 76],
    alt: {
      ar: 'ستة متسلقين مربوطين بحبل واحد يعبرون منحدراً ثلجياً أمام قمم جبلية',
      en: 'Six climbers on one rope crossing a snow slope before mountain peaks',
    },
    caption: {
      ar: 'فريق إنقاذ يعبر منحدراً ثلجياً خلال التدريب المشترك.',
      en: 'A rescue team crosses a snow slope during the joint exercise.',
    },
    credit: { ar: 'نورث لايت', en: 'Northlight' },
    takenHoursBefore: 14,
  },
  by: ['adam'],
  hoursAgo: 31,
  articles: {
    en: {
      status: 'published',
      headline: 'Rescuers from 12 countries learn one language on the ice',
      standfirst:
        'A week-long exercise above Geneva taught teams to work from the same forty signals, whatever they speak at home.',
      body: [
        p(
          'Mountain rescue teams from 12 countries on {day-1} completed a week of joint training on a glacier above Geneva, the first at which they worked from a common list of forty hand signals and whistles.',
        ),
        p(
          'The list, three years in the making, is meant for the moments when radio fails or when volunteers who have never met find themselves on one rope. It covers what rescuers say most often: stop, give slack, one injured, two injured, send the stretcher, do not come closer.',
        ),
        p(
          '“On the ice nobody has time to look for the word,” said Claire Fontanel, who directed the exercise. “We found that teams from neighbouring valleys used the same whistle for opposite things.”',
        ),
        h2('A night in the crevasse'),
        p(
          'In the hardest of nine scenarios, teams were sent out after dark to find four “skiers”, played by instructors, in a field of crevasses. The groups had been mixed by lot, and no two members of a rope shared a language. Three of the four were found within the hour; the last, under a snow bridge, took two hours and ten minutes.',
        ),
        quote('I did not know the name of the man above me until breakfast. I knew that he would not let go.'),
        p(
          'The words are those of Idris Amellal, a volunteer from the Atlas who was lowered 25 metres into the ice. He said the training would help at home as well, where teams are called out more often each winter by walkers who have come without a guide.',
        ),
        h2('Warmer, and less certain'),
        p(
          'Several sessions dealt with what warmer seasons do to old knowledge. Routes that were safe at noon a generation ago now have to be crossed before dawn, and rockfall is heard in months when it used to be frozen still. The teams agreed to report such changes to a shared map, open to guides and walkers.',
        ),
        p(
          'Organisers will publish the forty signals on {date+20}, with drawings and short films, and ask schools of mountaineering to teach them. The next exercise is planned for the High Atlas.',
        ),
      ],
    },
    ar: {
      status: 'published',
      by: ['adam', 'nadim'],
      headline: 'منقذون من 12 بلداً يتعلمون لغة واحدة فوق الجليد',
      standfirst: 'تدريب استمر أسبوعاً فوق جنيف جمع الفرق على أربعين إشارة يفهمها الجميع أياً كانت لغاتهم.',
      body: [
        p(
          'أنهت فرق إنقاذ جبلي من 12 بلداً، {day-1}، أسبوعاً من التدريب المشترك على نهر جليدي فوق جنيف، اعتمدت فيه للمرة الأولى قائمة موحدة من أربعين إشارة باليد والصافرة.',
        ),
        p(
          'وأُعدّت القائمة على مدى ثلاث سنوات للحظات التي ينقطع فيها اللاسلكي، أو يجد فيها متطوعون لم يلتقوا من قبل أنفسهم على حبل واحد. وهي تغطي أكثر ما يقوله المنقذون: قف، أرخِ الحبل، جريح واحد، جريحان، أرسل النقالة، لا تقترب.',
        ),
        p(
          'وقالت كلير فونتانيل، التي أشرفت على التدريب: «فوق الجليد لا وقت لأحد كي يبحث عن الكلمة. اكتشفنا أن فرقاً من واديين متجاورين تستخدم الصافرة نفسها لمعنيين متعاكسين».',
        ),
        h2('ليلة في الشق الجليدي'),
        p(
          'وفي أصعب التجارب التسع، خرجت الفرق بعد حلول الظلام للبحث عن أربعة «متزلجين»، أدى أدوارهم مدربون، في حقل من الشقوق. وكانت المجموعات قد وُزعت بالقرعة، فلم يجتمع على حبل واحد اثنان يتكلمان اللغة نفسها. وعُثر على ثلاثة من الأربعة خلال ساعة، فيما استغرق الوصول إلى الأخير، تحت جسر من الثلج، ساعتين و10 دقائق.',
        ),
        quote('لم أعرف اسم الرجل الذي كان فوقي حتى الفطور. كنت أعرف فقط أنه لن يفلت الحبل.'),
        p(
          'القائل هو إدريس أملال، المتطوع القادم من جبال الأطلس، الذي أُنزل 25 متراً في الجليد. وأضاف أن التدريب سيفيد الفرق في بلده أيضاً، حيث تزداد النداءات كل شتاء من متنزهين يصعدون بلا دليل.',
        ),
        h2('أدفأ وأقل يقيناً'),
        p(
          'وتناولت جلسات عدة ما تفعله المواسم الأدفأ بالخبرة القديمة؛ فمسالك كانت آمنة ظهراً قبل جيل صار عبورها واجباً قبل الفجر، وتساقط الصخور يُسمع في أشهر كانت فيها متجمدة. واتفقت الفرق على تسجيل هذه التغيرات في خريطة مشتركة متاحة للأدلاء والمتنزهين.',
        ),
        p(
          'وينشر المنظمون الإشارات الأربعين في {date+20}، مع رسوم وأفلام قصيرة، ويدعون مدارس التسلق إلى تعليمها. ويُنتظر أن يُقام التدريب المقبل في الأطلس الكبير.',
        ),
      ],
    },
  },
}
