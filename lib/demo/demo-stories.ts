import { childrenTheatre } from './stories/culture/children-theatre'
import { girihExhibition } from './stories/culture/girih-exhibition'
import { harbourLibrary } from './stories/culture/harbour-library'
import { naskhTypeface } from './stories/culture/naskh-typeface'
import { oudOrchestra } from './stories/culture/oud-orchestra'
import { dateHarvest } from './stories/economy/date-harvest'
import { oldMarket } from './stories/economy/old-market'
import { recycledNewsprint } from './stories/economy/recycled-newsprint'
import { solarNight } from './stories/economy/solar-night'
import { windHills } from './stories/economy/wind-hills'
import { cityCharter } from './stories/politics/city-charter'
import { plainLetters } from './stories/politics/plain-letters'
import { signLanguageSessions } from './stories/politics/sign-language-sessions'
import { wadiAccord } from './stories/politics/wadi-accord'
import { youthParliament } from './stories/politics/youth-parliament'
import { chessFinal } from './stories/sport/chess-final'
import { coastFinal } from './stories/sport/coast-final'
import { dawnMarathon } from './stories/sport/dawn-marathon'
import { dhowRace } from './stories/sport/dhow-race'
import { marathonRecord } from './stories/sport/marathon-record'
import { arabicDialects } from './stories/technology/arabic-dialects'
import { coolingBySea } from './stories/technology/cooling-by-sea'
import { manuscriptReader } from './stories/technology/manuscript-reader'
import { signGlove } from './stories/technology/sign-glove'
import { studentSatellite } from './stories/technology/student-satellite'
import { greenCorridor } from './stories/world/green-corridor'
import { mountainRescue } from './stories/world/mountain-rescue'
import { nightTrain } from './stories/world/night-train'
import { reefNursery } from './stories/world/reef-nursery'
import { tokyoDrill } from './stories/world/tokyo-drill'
import type { DemoStory } from './story'

/** Every story of the demo newsroom, section by section. */
export const demoStories: readonly DemoStory[] = [
  cityCharter,
  youthParliament,
  plainLetters,
  wadiAccord,
  signLanguageSessions,
  greenCorridor,
  mountainRescue,
  reefNursery,
  nightTrain,
  tokyoDrill,
  solarNight,
  oldMarket,
  windHills,
  recycledNewsprint,
  dateHarvest,
  studentSatellite,
  arabicDialects,
  coolingBySea,
  manuscriptReader,
  signGlove,
  harbourLibrary,
  oudOrchestra,
  girihExhibition,
  naskhTypeface,
  childrenTheatre,
  coastFinal,
  dhowRace,
  dawnMarathon,
  marathonRecord,
  chessFinal,
]
