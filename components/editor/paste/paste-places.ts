import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** A place that something is still on its way to: text that is being read, a picture that is being uploaded. */
type Place = { id: object; from: number; to: number; widget: HTMLElement | null }
type Change = { add?: Place; remove?: object }

const key = new PluginKey<Place[]>('pastePlaces')

/** Keeps places while others write around them. Costs nothing while there are none. */
export function pastePlaces(): Plugin<Place[]> {
  return new Plugin<Place[]>({
    key,
    state: {
      init: () => [],
      apply: (tr, places) => {
        const change: Change | undefined = tr.getMeta(key)
        const moved = tr.docChanged && places.length > 0 ? places.map((place) => movedBy(tr, place)) : places
        if (!change) return moved
        const left = change.remove ? moved.filter(({ id }) => id !== change.remove) : moved
        return change.add ? [...left, change.add] : left
      },
    },
    props: {
      decorations: (state) => {
        const widgets = (key.getState(state) ?? []).flatMap(({ from, widget }) =>
          widget ? [Decoration.widget(from, widget, { side: -1 })] : [],
        )
        return widgets.length > 0 ? DecorationSet.create(state.doc, widgets) : DecorationSet.empty
      },
    },
  })
}

export function keepPlace(tr: Transaction, id: object, from: number, to = from, widget: HTMLElement | null = null) {
  return tr.setMeta(key, { add: { id, from, to, widget } } satisfies Change)
}

export function leavePlace(tr: Transaction, id: object): Transaction {
  return tr.setMeta(key, { remove: id } satisfies Change)
}

export function placeOf(state: EditorState, id: object): { from: number; to: number } | null {
  return key.getState(state)?.find((place) => place.id === id) ?? null
}

function movedBy(tr: Transaction, place: Place): Place {
  const from = tr.mapping.map(place.from, place.widget ? -1 : 1)
  return { ...place, from, to: Math.max(from, tr.mapping.map(place.to, -1)) }
}
