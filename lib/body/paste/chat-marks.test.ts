import { expect, test } from 'vitest'
import { chatMarks } from './chat-marks'

const signs = { bold: '*', italic: '_', strike: '~' } as const

/** Each run between | signs, with those of its look before it. */
function drawn(text: string): string {
  return chatMarks(text)
    .map((run) => {
      const looks = (['bold', 'italic', 'strike'] as const).filter((look) => run.look[look])
      return looks.map((look) => signs[look]).join('') + run.text
    })
    .join('|')
}

test.each([
  ['', ''],
  ['نص', 'نص'],
  ['*عاجل*: نص', '*عاجل|: نص'],
  ['قال _نعم_ ثم ~لا~', 'قال |_نعم| ثم |~لا'],
  ['**عاجل**', '*عاجل'],
  ['*عاجل _جدا_*', '*عاجل |*_جدا'],
  ['_*عاجل*_', '*_عاجل'],
  ['~*_عاجل_*~', '*_~عاجل'],
  ['*أ* *ب*', '*أ| |*ب'],
  ['*بلا نهاية', '*بلا نهاية'],
  ['* بند', '* بند'],
  ['* بند *', '* بند *'],
  ['5*3*2', '5*3*2'],
  ['كتب_في_ملف', 'كتب_في_ملف'],
  ['file_name_x and a_b', 'file_name_x and a_b'],
  ['***', '***'],
  ['**', '**'],
  ['*😀*', '*😀'],
  ['https://a.example/_x_', 'https://a.example/_x_'],
  ['*أ\nب*', '*أ\nب*'],
])('%j', (text, expected) => expect(drawn(text)).toBe(expected))
