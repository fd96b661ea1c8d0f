import type { NamedPresent } from './people'
import { personHue } from './person-hue'

/** The first letter of a name in the colour of the person's caret; for the eye, the name says the same to others. */
export function Initial({ id, name, doing }: NamedPresent) {
  return (
    <span
      aria-hidden
      className="present-person"
      data-away={doing === 'away' || undefined}
      style={{ '--person': personHue(id) } as React.CSSProperties}
    >
      {[...name][0]}
    </span>
  )
}
