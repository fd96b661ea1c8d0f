import { type DemoStory, h2, p, quote } from '../../story'

export const coolingBySea: DemoStory = {
  key: 'cooling-by-sea',
  section: 'technology',
  topics: ['energy', 'seas', 'climate'],
  places: ['jeddah'],
  agencies: ['diwan', 'madar'],
  related: ['recycled-newsprint'],
  picture: {
    scene: 'servers',
    seed: 1,
    shape: '4x3',
    focal: [50, 50],
    alt: {
      ar: 'ممر بين صفين من خزائن الحواسيب تومض فيها مصابيح صغيرة والأرضية لامعة',
      en: 'An aisle between racks of computers with small lights, the floor shining',
    },
    caption: {
      ar: 'قاعة الخوادم في المركز الجديد.',
      en: 'The server hall of the new centre.',
    },
    credit: { ar: 'ديوان المال', en: 'Diwan Business' },
    takenHoursBefore: 50,
  },
  by: ['adam'],
  hoursAgo: 66,
  articles: {
    en: {
      status: 'published',
      headline: 'A data centre on the Red Sea is cooled by the deep',
      standfirst:
        'Water from 400 metres down chills the machines and returns, a little warmer, to a depth where nothing notices.',
      body: [
        p(
          'A data centre near Jeddah has run for a full year without air conditioning, its operator said on {day}, cooled by water drawn from 400 metres below the surface of the Red Sea.',
        ),
        p(
          'The water comes up at 22 degrees, which is warm as deep water goes but cold enough. It passes through heat exchangers, never touching the machines, and is sent back at 29 degrees through a pipe that ends 180 metres down, where the currents disperse it.',
        ),
        p(
          'In the first year the site used 41 per cent less electricity than a building of the same size cooled by air. “For every watt that computes we spend seven hundredths of a watt on everything else,” said Nabila Sindi, the chief engineer. “In August, in this climate, that used to be a fantasy.”',
        ),
        h2('Watching the water'),
        p(
          'The permit obliges the company to pay for a permanent survey by marine biologists, whose findings are published without passing through the company’s hands. After twelve months they report no measurable change beyond 60 metres of the outlet, and a colony of sponges on the pipe itself.',
        ),
        quote('We were asked to be invisible. The sponges are the only ones who have found us.'),
        p(
          'Biologists not involved in the work were cautious. A single pipe is one thing, said Hala Al-Qudah, who studies corals further north; twenty along the same coast would be another. She called for a limit to be set for the whole shore before more permits are given.',
        ),
        h2('What it costs'),
        p(
          'The pipes, made of thick polyethylene and laid in one piece by tugs, took up a fifth of the building’s budget. The operator expects to earn that back in six years through its electricity bill. Its neighbours will see something sooner: some of the cold left over is to be offered, free of charge, to a fish market half a kilometre away.',
        ),
      ],
    },
  },
}
