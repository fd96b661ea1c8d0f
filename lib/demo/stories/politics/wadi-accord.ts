import { type DemoStory, h2, h3, p, quote } from '../../story'

export const wadiAccord: DemoStory = {
  key: 'wadi-accord',
  section: 'politics',
  topics: ['water', 'farming', 'councils'],
  places: ['muscat', 'sur'],
  agencies: ['suhail', 'midad'],
  related: ['date-harvest'],
  picture: {
    scene: 'oasis',
    seed: 3,
    shape: '16x9',
    focal: [50, 70],
    alt: {
      ar: 'قناة ماء مستقيمة بين صفين من النخيل تمتد نحو جبال بعيدة تحت شمس منخفضة',
      en: 'A straight water channel between two rows of palms running to distant hills under a low sun',
    },
    caption: {
      ar: 'فلج يروي مزارع النخيل في إحدى القرى المشاركة في الاتفاق.',
      en: 'A falaj that waters the palm gardens of one of the villages in the agreement.',
    },
    credit: { ar: 'سهيل للأنباء', en: 'Suhail News' },
    takenHoursBefore: 30,
  },
  by: ['salma', 'yasser'],
  hoursAgo: 75,
  articles: {
    ar: {
      status: 'published',
      kicker: 'بعد أحد عشر موسماً من الخلاف',
      headline: 'خمس قرى تتقاسم مياه واديها بساعة مشتركة',
      standfirst: 'اتفاق محلي يعيد توزيع حصص الأفلاج بالدقيقة، ويجمع بين دفتر الوكيل القديم ومقياس رقمي يراه الجميع.',
      body: [
        p(
          'وقّع وكلاء خمس قرى جبلية قرب صور، {day-1}، اتفاقاً لتقاسم مياه الوادي الذي يغذي أفلاجها، منهين بذلك خلافاً على أوقات السقي استمر أحد عشر موسماً.',
        ),
        p(
          'وبموجب الاتفاق يُقسَم اليوم إلى 48 حصة متساوية، مدة كل منها نصف ساعة، تُوزَّع على القرى بحسب مساحة المزارع وعدد النخيل، وتُراجع مرتين في السنة: بعد موسم الأمطار وقبل جني التمر.',
        ),
        h2('دفتر ومقياس'),
        p(
          'وأبقى الموقّعون على دور «الوكيل»، وهو الشخص الذي تختاره القرية لإدارة الفلج وتدوين الحصص في دفتر يتوارثه الوكلاء. لكنهم أضافوا إليه مقياساً رقمياً عند مأخذ الماء، يعرض التدفق على شاشة في ساحة كل قرية ويرسله إلى هواتف المزارعين.',
        ),
        p(
          'وقال الوكيل سالم الحجري، وهو أكبر الموقّعين سناً، إن المقياس «لم يأتِ ليحل محل الدفتر، بل ليشهد له»، مضيفاً أنه ظل شهرين يقارن بين الاثنين قبل أن يقتنع.',
        ),
        quote('كنا نختلف على الماء لأن كل قرية ترى ما يصلها ولا ترى ما يصل جارتها. الآن نرى الرقم نفسه.'),
        h3('الجفاف أولاً'),
        p(
          'ويتضمن الاتفاق بنداً للسنوات الشحيحة: إذا انخفض التدفق عن حد متفق عليه، يُخفَّض سقي الأعلاف أولاً، ثم الخضر، وتبقى حصة النخيل والبيوت على حالها. ويُتخذ القرار بأغلبية أربعة وكلاء من خمسة.',
        ),
        p(
          'وأعدّت الدراسة المائية الدكتورة أصيلة الرواحية، التي قالت إن القياسات أظهرت ضياع نحو 22 في المئة من الماء في وصلتين متصدعتين من القناة. وبدأت أعمال ترميمهما بحجارة من الوادي نفسه، ويُتوقع أن تنتهي في {date+30}.',
        ),
        p(
          'وأبدت قرى في أودية مجاورة رغبتها في الاطلاع على التجربة. وقالت الرواحية إن ما يمكن نقله ليس الأرقام، «فلكل وادٍ حسابه»، بل طريقة الوصول إليها: «أن يجلس الجميع حول القياس نفسه».',
        ),
      ],
    },
    en: {
      status: 'published',
      by: ['salma', 'lina'],
      kicker: 'After eleven seasons of dispute',
      headline: 'Five villages share a valley’s water by one clock',
      standfirst:
        'A local accord divides the channels by the half-hour, joining the old keeper’s ledger to a gauge that everyone can see.',
      body: [
        p(
          'The keepers of five mountain villages near Sur on {day-1} signed an agreement to share the valley that feeds their water channels, ending a dispute over irrigation times that had lasted eleven seasons.',
        ),
        p(
          'The day is now split into 48 equal turns of half an hour, allotted to the villages by the size of their gardens and the number of their palms. The shares will be reviewed twice a year, after the rains and before the date harvest.',
        ),
        h2('A ledger and a gauge'),
        p(
          'The accord keeps the office of the *wakil*, the person each village chooses to run its falaj and to record the turns in a ledger handed down from one keeper to the next. To it the villages have added a digital gauge at the intake, which shows the flow on a screen in every square and sends it to the farmers’ telephones.',
        ),
        p(
          'Salim Al-Hajri, the oldest of the signatories, said the gauge “has not come to replace the ledger but to bear witness for it”. He compared the two for two months before he was convinced.',
        ),
        quote(
          'We quarrelled because each village saw what reached it and not what reached its neighbour. Now we see the same figure.',
        ),
        h3('Drought first'),
        p(
          'A clause covers dry years. If the flow falls below an agreed mark, fodder is cut first and then vegetables, while palms and households keep their share. Four of the five keepers must agree.',
        ),
        p(
          'The survey behind the accord was made by Dr Aseela Al-Rawahi, who found that some 22 per cent of the water was lost in two cracked lengths of channel. They are being repaired with stone from the valley itself, work that should end on {date+30}.',
        ),
        p(
          'Villages in nearby valleys have asked to see the scheme. What can be carried over, Al-Rawahi said, is not the numbers, “for every valley has its own sum”, but the way of reaching them: “everybody sitting around the same measurement”.',
        ),
      ],
    },
  },
}
