import { type Canvas, canvasOf, type Scene, type SceneName, type Shape } from './canvas'
import { arcade } from './scenes/arcade'
import { assembly } from './scenes/assembly'
import { chess } from './scenes/chess'
import { dhow } from './scenes/dhow'
import { girih } from './scenes/girih'
import { harbour } from './scenes/harbour'
import { library } from './scenes/library'
import { manuscript } from './scenes/manuscript'
import { oasis } from './scenes/oasis'
import { orbit } from './scenes/orbit'
import { peaks } from './scenes/peaks'
import { press } from './scenes/press'
import { reef } from './scenes/reef'
import { runners } from './scenes/runners'
import { servers } from './scenes/servers'
import { skyline } from './scenes/skyline'
import { solar } from './scenes/solar'
import { stadium } from './scenes/stadium'
import { strings } from './scenes/strings'
import { viaduct } from './scenes/viaduct'
import { wind } from './scenes/wind'
import { rect } from './svg'

/** A scene as an SVG document of 1600×900, 1600×1200 or 1200×1200. The same arguments always give the same text. */
export function drawScene(scene: SceneName, seed: number, hue: number, shape: Shape): string {
  const canvas = canvasOf(shape, seed, hue)
  const { w, h } = canvas
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${scenes[scene](canvas)}${vignette(canvas)}</svg>`
}

const scenes = {
  arcade,
  assembly,
  chess,
  dhow,
  girih,
  harbour,
  library,
  manuscript,
  oasis,
  orbit,
  peaks,
  press,
  reef,
  runners,
  servers,
  skyline,
  solar,
  stadium,
  strings,
  viaduct,
  wind,
} satisfies Record<SceneName, Scene>

function vignette({ w, h }: Canvas): string {
  const stops = '<stop offset="0.55" stop-opacity="0"/><stop offset="1" stop-opacity="0.34"/>'
  return `<radialGradient id="vignette" r="0.75">${stops}</radialGradient>${rect(0, 0, w, h, 'fill="url(#vignette)"')}`
}
