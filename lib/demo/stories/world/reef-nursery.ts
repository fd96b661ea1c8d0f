import { type DemoStory, h2, p, quote, ul } from '../../story'

export const reefNursery: DemoStory = {
  key: 'reef-nursery',
  section: 'world',
  topics: ['seas', 'climate', 'universities'],
  places: ['aqaba', 'nairobi'],
  agencies: ['madar', 'midad'],
  related: ['cooling-by-sea'],
  picture: {
    scene: 'reef',
    seed: 1,
    shape: '16x9',
    focal: [66, 40],
    alt: {
      ar: 'شعاب مرجانية ملونة تحت الماء وسرب أسماك يعبر في أشعة الضوء النازلة من السطح',
      en: 'Coloured corals under water and a school of fish in beams of light from the surface',
    },
    caption: {
      ar: 'مرجان زُرع قبل عامين في موقع التجربة قرب العقبة.',
      en: 'Coral planted two years ago at the trial site near Aqaba.',
    },
    credit: { ar: 'المدار العلمي', en: 'Madar Science' },
    takenHoursBefore: 48,
  },
  by: ['salma'],
  hoursAgo: 50,
  articles: {
    ar: {
      status: 'published',
      headline: 'مشتل مرجاني في العقبة يعيد الحياة إلى هكتار من القاع',
      standfirst: 'بعد ثلاث سنوات من الزراعة اليدوية، 81 في المئة من المستعمرات حية والأسماك عادت أسرع من المتوقع.',
      body: [
        p(
          'أعلن فريق بحثي، {day}، نجاح أوسع تجربة في المنطقة لزراعة المرجان، بعدما أظهر مسح لموقع قرب العقبة أن 81 في المئة من 12 ألف مستعمرة زُرعت منذ ثلاث سنوات لا تزال حية وتنمو.',
        ),
        p(
          'ويغطي الموقع هكتاراً واحداً من قاع تضرر من مراسي القوارب ومن حطام قديم. وقبل الزراعة أُزيل الحطام بأيدي غواصين متطوعين، ثم ثُبتت قطع المرجان على هياكل من الحديد المغطى بالرمل، صُنعت في ورشة حدادة محلية.',
        ),
        h2('مشتل في الماء'),
        p(
          'وقالت قائدة الفريق، عالمة الأحياء البحرية الدكتورة هالة القضاة، إن القطع أُخذت من مستعمرات انكسرت طبيعياً، ولم يُقطع مرجان حي واحد لأجل التجربة. ورُبّيت القطع عشرة أشهر في مشتل معلّق على عمق ستة أمتار قبل نقلها إلى القاع.',
        ),
        quote('المرجان لا يستعجل. علينا نحن أن نتعلم سرعته: سنتيمتر في الشهر إذا كان راضياً.'),
        p(
          'ورصد المسح عودة 64 نوعاً من الأسماك إلى الموقع، مقابل 19 نوعاً قبل الزراعة. ولفت انتباه الباحثين أن الأسماك عادت بعد سبعة أشهر فقط، فيما كانت التقديرات تشير إلى عامين.',
        ),
        h2('من البحر الأحمر إلى المحيط'),
        p(
          'وعُرضت النتائج في مؤتمر علمي في نيروبي، حيث أعلن باحثون من الساحل الشرقي لأفريقيا أنهم سيجربون الطريقة نفسها في ثلاثة مواقع. وتتميز الطريقة، وفق الورقة المقدمة، بأمور ثلاثة:',
        ),
        ul(
          'كلفتها نحو ربع كلفة الهياكل المستوردة.',
          'يمكن لصيادين مدربين أسبوعين أن يقوموا بمعظم العمل.',
          'تُراقَب بصور يلتقطها الغواصون السياحيون ويرسلونها عبر تطبيق.',
        ),
        p(
          'لكن الفريق حذّر من المبالغة في التفاؤل. وقالت القضاة إن الزراعة «ضمادة وليست علاجاً»، وإن بقاء الشعاب رهن بحرارة الماء ونظافته. وسُجلت في الصيف الماضي أربعة أيام تجاوزت فيها حرارة الموقع الحد الحرج، ففقد الفريق 300 مستعمرة في أسبوع.',
        ),
        p('ويعمل الفريق الآن على اختيار السلالات التي صمدت في تلك الأيام، لتكون نواة المشتل المقبل.'),
      ],
    },
    en: {
      status: 'published',
      by: ['salma', 'lina'],
      headline: 'Coral nursery off Aqaba brings a hectare of seabed back to life',
      standfirst:
        'Three years after planting by hand, 81 per cent of the colonies are alive and the fish are back sooner than expected.',
      body: [
        p(
          'A research team on {day} reported the success of the region’s largest coral planting trial: a survey of a site near Aqaba found that 81 per cent of 12,000 colonies set out three years ago are alive and growing.',
        ),
        p(
          'The site covers one hectare of seabed damaged by anchors and old wreckage. Volunteer divers first cleared the debris by hand. Pieces of coral were then fixed to frames of sand-coated iron, made in a local smithy.',
        ),
        h2('A nursery in the water'),
        p(
          'Dr Hala Al-Qudah, the marine biologist who leads the team, said the pieces came from colonies that had broken naturally; not one living coral was cut for the trial. They were raised for ten months in a nursery hung six metres down before being moved to the bottom.',
        ),
        quote('Coral does not hurry. It is we who have to learn its pace: a centimetre a month, if it is content.'),
        p(
          'The survey counted 64 species of fish on the site, against 19 before planting. What surprised the researchers is that they returned after seven months; two years had been expected.',
        ),
        h2('From the Red Sea to the ocean'),
        p(
          'The findings were presented at a conference in Nairobi, where scientists from the East African coast said they would try the method at three sites. The paper names three advantages:',
        ),
        ul(
          'It costs about a quarter of what imported structures do.',
          'Fishermen with two weeks’ training can do most of the work.',
          'It is watched over through photographs that visiting divers send in by an app.',
        ),
        p(
          'The team warned against too much optimism. Planting is “a bandage, not a cure”, Al-Qudah said; the reef’s future depends on how warm and how clean the water is. On four days last summer the site passed its critical temperature, and 300 colonies were lost in a week.',
        ),
        p('The strains that survived those days are now being selected as the stock of the next nursery.'),
      ],
    },
  },
}
