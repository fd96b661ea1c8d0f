import { type DemoStory, h2, p, quote } from '../../story'

export const windHills: DemoStory = {
  key: 'wind-hills',
  section: 'economy',
  topics: ['energy', 'farming', 'councils'],
  places: ['tunis'],
  agencies: ['diwan', 'suhail'],
  related: ['cooling-by-sea', 'wadi-accord'],
  picture: {
    scene: 'wind',
    seed: 1,
    shape: '16x9',
    focal: [80, 30],
    alt: {
      ar: 'توربينات رياح بيضاء على تلال خضراء والشمس تشرق خلفها',
      en: 'White wind turbines on green hills with the sun rising behind them',
    },
    caption: {
      ar: 'توربينات المزرعة التعاونية على التلال الشمالية.',
      en: 'Turbines of the co-operative wind farm on the northern hills.',
    },
    credit: { ar: 'سهيل للأنباء', en: 'Suhail News' },
    takenHoursBefore: 40,
  },
  by: ['hind'],
  hoursAgo: 46,
  articles: {
    ar: {
      status: 'published',
      headline: 'مزارعون تونسيون يملكون ثلث مزرعة رياح على أرضهم',
      standfirst: 'نموذج تعاوني يمنح 260 أسرة حصة في الأرباح بدل الإيجار، والقمح لا يزال يُزرع بين الأبراج.',
      body: [
        p(
          'وزّعت مزرعة رياح تعاونية في شمال تونس، {day-1}، أول أرباحها على 260 أسرة ريفية تملك معاً ثلث المشروع، في نموذج يقول القائمون عليه إنه الأول من نوعه في المنطقة.',
        ),
        p(
          'وتضم المزرعة 16 توربيناً على تلال تُزرع قمحاً وشعيراً. وبدل أن تستأجر الشركة المطوّرة الأرض كما جرت العادة، دخل أصحابها شركاء بحصص متفاوتة، وتولت تعاونية فلاحية إدارة نصيبهم.',
        ),
        h2('بين الأبراج قمح'),
        p(
          'وقالت رئيسة التعاونية، فاطمة الورغي، إن المفاوضات استمرت سنتين، وإن أصعب بنودها لم يكن المال بل الطرق: «طلبنا أن تمر مسالك الصيانة على حدود الحقول لا في وسطها. خسرنا شهرين وربحنا الأرض».',
        ),
        p(
          'ولا تشغل قواعد التوربينات والمسالك سوى 3 في المئة من المساحة، وتواصل الأسر زراعة الباقي. وبلغ متوسط ما تسلمته الأسرة الواحدة عن السنة الأولى 1,900 دينار، وهو مبلغ يفوق عائد هكتار من القمح في موسم متوسط.',
        ),
        quote('الريح كانت تمر فوقنا ولا تترك شيئاً. الآن تترك شيئاً.'),
        h2('شروط وأسئلة'),
        p(
          'ويضمن العقد سعر شراء ثابتاً 12 عاماً، ثم يخضع للسوق. ويخشى بعض الأعضاء أن يتراجع العائد عندها، فيما تقترح التعاونية ادخار عُشر الأرباح في صندوق يغطي سنوات الهبوط.',
        ),
        p(
          'وطُبقت على الموقع قواعد لحماية الطيور المهاجرة؛ إذ تتوقف التوربينات تلقائياً حين ترصد كاميرا اقتراب سرب. وسُجل منذ التشغيل 118 توقفاً، متوسط كل منها سبع دقائق، ولم تتجاوز الخسارة الناتجة منها 0.4 في المئة من الإنتاج.',
        ),
        p(
          'ولم تكن الأسر كلها متحمسة في البداية. فقد رفضت 40 أسرة الانضمام خشية الضجيج، ثم عادت 28 منها بعد زيارة نظّمتها التعاونية إلى مزرعة مشابهة، استمع خلالها الزوار إلى التوربينات ليلاً من مسافات مختلفة وسجّلوا ما سمعوه في دفتر ما زال محفوظاً في مقر التعاونية.',
        ),
        p(
          'وأبدت تعاونيتان في جنوب البلاد اهتماماً بالنموذج، وتستعد الورغي لزيارتهما في {date+15} ومعها، كما قالت، «كل الأخطاء التي ارتكبناها مكتوبة بالترتيب».',
        ),
      ],
    },
    en: {
      status: 'draft',
      by: ['hind', 'lina'],
      headline: 'Tunisian farmers own a third of the wind farm on their land',
      standfirst:
        'A co-operative gives 260 families a share of the profit instead of rent, and wheat still grows between the towers.',
      body: [
        p(
          'A co-operative wind farm in northern Tunisia on {day-1} paid its first profits to 260 farming families who together own a third of it, an arrangement its founders believe to be the first of its kind in the region.',
        ),
        p(
          'Sixteen turbines stand on hills sown with wheat and barley. Instead of renting the land, as is usual, the developer took its owners in as partners, and a farmers’ co-operative manages their share.',
        ),
        h2('Wheat between the towers'),
        p(
          'Fatma Ouerghi, who chairs the co-operative, said the talks took two years and that the hardest clause was about roads, not money. “We asked for the service tracks to follow the edges of the fields. We lost two months and kept the land.”',
        ),
      ],
    },
  },
}
