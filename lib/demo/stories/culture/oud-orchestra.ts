import { type DemoStory, h2, p, quote } from '../../story'

export const oudOrchestra: DemoStory = {
  key: 'oud-orchestra',
  section: 'culture',
  topics: ['music', 'heritage', 'youth'],
  places: ['cairo'],
  agencies: ['midad', 'suhail'],
  related: ['girih-exhibition'],
  picture: {
    scene: 'strings',
    seed: 1,
    shape: '16x9',
    focal: [50, 62],
    alt: {
      ar: 'عازفو عود على مسرح مضاء تعلوهم خطوط ضوء متموجة، وظلال الجمهور في المقدمة',
      en: 'Oud players on a lit stage beneath waving lines of light, the audience in shadow',
    },
    caption: {
      ar: 'أوركسترا العود في ليلة افتتاح المهرجان.',
      en: 'The oud orchestra on the opening night of the festival.',
    },
    credit: { ar: 'مداد', en: 'Midad' },
    takenHoursBefore: 7,
  },
  by: ['hind'],
  hoursAgo: 41,
  articles: {
    ar: {
      status: 'published',
      headline: 'أحد عشر عوداً على مسرح واحد في ليلة بلا مكبرات صوت',
      standfirst: 'مهرجان الأوتار في القاهرة يفتتح دورته العاشرة بمقطوعة كُتبت للصمت بين النغمات.',
      body: [
        p(
          'افتُتحت في القاهرة، مساء {day-1}، الدورة العاشرة من مهرجان الأوتار بحفل لأوركسترا العود، عزف فيه أحد عشر عازفاً وعازفة أمام 1,400 مستمع من دون مكبرات صوت، فكان على القاعة أن تصغي.',
        ),
        p(
          'وتصدّرت البرنامج مقطوعة «ما بين الريشتين» للمؤلفة نوران الشاذلي، وهي عمل من أربع حركات استغرقت كتابته عامين، تتوقف فيه الأعواد معاً سبع مرات لتترك للجمهور سماع رنين القاعة.',
        ),
        h2('سبع لحظات من الصمت'),
        p(
          'وقالت الشاذلي لصحيفة «مداد» بعد الحفل إنها كتبت الصمت على النوتة بالثواني، لكنها طلبت من العازفين ألا يعدّوا: «قلت لهم: عودوا حين تشعرون أن أحداً في الصف الأخير أخذ نفساً».',
        ),
        quote('العود لا يملأ المكان، بل يدعو المكان إلى أن يقترب منه.'),
        p(
          'وضم البرنامج ثلاث قطع تراثية أُعيد توزيعها، بينها سماعي لم يُعزف منذ ثلاثينات القرن الماضي، عُثر على نوتته في دفتر عازف مجهول بيع في سوق للكتب المستعملة.',
        ),
        h2('أعواد من ورش المدينة'),
        p(
          'وعُزفت الأمسية على آلات صُنعت كلها في القاهرة، في مشروع جمع صانعي آلات كباراً بمتدربين شباب. وقال شيخ الصانعين، عم حسني البرديسي، إن الخشب نفسه يختلف صوته باختلاف اليد: «أعطيت خمسة متدربين اللوح نفسه، فعادوا بخمسة أعواد لا تتشابه. عندها اطمأننت».',
        ),
        p(
          'ويُحفظ كل عود باسم صانعه ورقم لوحه، في سجل بدأ قبل ثلاثة أعوام ويضم حتى الآن 86 آلة. ويقول القائمون عليه إن الغاية ليست التوثيق وحده، بل أن يعرف العازف إلى أي باب يعود إذا تغيّر صوت آلته بعد سنوات.',
        ),
        p(
          'ويستمر المهرجان عشرة أيام، ويستضيف عازفين من 14 بلداً على آلات وترية من الرباب إلى الكورا. وتُنقل الحفلات إلى ساحات ثلاثة أحياء، وتُخصص صباحات العطلة لورش يصنع فيها الأطفال آلة بوترين ويأخذونها إلى بيوتهم.',
        ),
        p(
          'ويُختتم في {date+9} بحفل يعزف فيه الجمهور نفسه؛ إذ طُلب من كل من لديه آلة وترية أن يحضرها، وأن يكون مستعداً لعزف نغمة واحدة.',
        ),
      ],
    },
    en: {
      status: 'published',
      by: ['hind', 'nadim'],
      headline: 'Eleven ouds on one stage, and not a loudspeaker in the house',
      standfirst:
        'Cairo’s Festival of Strings opened its tenth year with a piece written for the silence between notes.',
      body: [
        p(
          'The tenth Festival of Strings opened in Cairo on the evening of {day-1} with a concert by the Oud Orchestra. Eleven players performed for an audience of 1,400 without amplification, and the hall had to listen.',
        ),
        p(
          'At the head of the programme was *Between Two Plectrums* by Nouran El-Shazly, a work in four movements that took two years to write. Seven times in it the ouds stop together and leave the audience with the ringing of the room.',
        ),
        h2('Seven silences'),
        p(
          'El-Shazly told Midad after the concert that she had written the silences in seconds but asked the players not to count. “I said: come back in when you feel that somebody in the last row has taken a breath.”',
        ),
        quote('An oud does not fill a room. It invites the room to come closer.'),
        p(
          'There were also three traditional pieces in new arrangements. One, a *sama‘i*, had not been played since the 1930s; its score was found in the notebook of an unknown musician, sold in a market of second-hand books.',
        ),
        h2('From the city’s workshops'),
        p(
          'Every instrument that evening was made in Cairo, in a scheme that brings old makers together with young apprentices. The same wood sounds different in different hands, said Hosni El-Bardisi, the senior among them. “I gave five apprentices the same plank and they came back with five ouds that had nothing in common. Then I stopped worrying.”',
        ),
        p(
          'Each oud is entered under the name of its maker and the number of its plank in a register begun three years ago, which now holds 86 instruments. The purpose is not only record, say those who keep it, but that a player should know which door to knock at when the voice of an oud changes.',
        ),
        p(
          'The festival lasts ten days, with players from 14 countries on strings from the rebab to the kora. Concerts are relayed to squares in three districts, and on holiday mornings children build an instrument of two strings and take it home.',
        ),
        p(
          'It closes on {date+9} with a concert played by the audience. Everybody with a stringed instrument has been asked to bring it and to be ready for one note.',
        ),
      ],
    },
  },
}
