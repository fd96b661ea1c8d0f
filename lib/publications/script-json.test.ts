import { expect, test } from 'vitest'
import { scriptJson } from './script-json'

test.each(['</script><script>alert(1)</script>', '<!-- <script>', 'سطر\u2028آخر & «نص»'])(
  '%j cannot leave its script, and says the same',
  (headline) => {
    const json = scriptJson({ headline })
    expect(json).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.parse(json)).toEqual({ headline })
  },
)
