import { expect, test } from 'vitest'
import { isPressed } from './ui-keys'

type Case = [keys: string, key: string, code: string, held: string, pressed: boolean]

const cases: Case[] = [
  ['Mod-k', 'k', 'KeyK', 'Control', true],
  ['Mod-k', 'ن', 'KeyK', 'Control', true],
  ['Mod-k', 'K', 'KeyK', 'Control', true],
  ['Mod-k', 'k', 'KeyK', 'Meta', true],
  ['Mod-k', 'k', 'KeyK', '', false],
  ['Mod-k', 'k', 'KeyK', 'Control Shift', false],
  ['Mod-k', 't', 'KeyK', 'Control', false],
  ['Mod-k', 'k', 'KeyV', 'Control', true],
  ['Mod-Alt-g', 'ل', 'KeyG', 'Control Alt', true],
  ['Mod-Alt-g', '©', 'KeyG', 'Meta Alt AltGraph', true],
  ['Mod-Alt-m', 'µ', 'KeyM', 'Control Alt AltGraph', false],
  ['Mod-/', '/', 'Slash', 'Control', true],
  ['Mod-/', 'ظ', 'Slash', 'Control', true],
  ['Mod-/', '-', 'Slash', 'Control', false],
  ['F8', 'F8', 'F8', '', true],
  ['F8', 'F8', 'F8', 'Shift', false],
  ['Shift-F8', 'F8', 'F8', 'Shift', true],
  ['Alt-F10', 'F10', 'F10', 'Alt AltGraph', true],
]

test.each(cases)('%s: «%s» (%s, %s): %s', (keys, key, code, held, expected) => {
  const has = (name: string) => held.split(' ').includes(name)
  const event = {
    key,
    code,
    ctrlKey: has('Control'),
    metaKey: has('Meta'),
    altKey: has('Alt'),
    shiftKey: has('Shift'),
    getModifierState: has,
  }
  expect(isPressed(event as unknown as KeyboardEvent, keys)).toBe(expected)
})
