/**
 * JSON that may stand inside a `<script>`: what an editor typed cannot close the element or open another.
 * U+2028 and U+2029 are escaped for readers that take JSON for JavaScript.
 */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
