import { UndoRedo } from '@tiptap/extensions/undo-redo'
import { history } from '@tiptap/pm/history'
import { Plugin } from '@tiptap/pm/state'

/** What the history keeps to undo, or to do again; private to it. */
type Branch = {
  readonly items: { readonly length: number }
  emptyItemCount: () => number
  compress: (upTo: number) => Branch
}
type Kept = { readonly done: Branch; readonly undone: Branch }

/** Half of what makes the history itself compress. */
const mostEmpty = 250

/**
 * The history of ProseMirror. It drops what it holds of other people's changes when that has grown, after it has rebased
 * the person's own, but counts up to where by what there was before: when some of these found no place any more, it reaches
 * beyond the end and throws, and the tab could save nothing more. Here it drops them before.
 */
export function steadyHistory(options?: Parameters<typeof history>[0]): Plugin {
  const { spec } = history(options)
  const { state } = spec
  if (!state) return new Plugin(spec)
  return new Plugin({
    ...spec,
    state: {
      ...state,
      apply(tr, kept: Kept, before, after) {
        const rebased: number = tr.getMeta('rebased') ?? 0
        return state.apply.call(this, tr, rebased > 0 ? compressed(kept, rebased) : kept, before, after)
      },
    },
  })
}

/** Undo and redo, for a document that others change as well. */
export const SteadyUndoRedo = UndoRedo.extend({
  addProseMirrorPlugins() {
    return [steadyHistory(this.options)]
  },
})

/** Without what lies before the changes that are about to be rebased. */
function compressed(kept: Kept, rebased: number): Kept {
  const shortened = (branch: Branch) =>
    branch.emptyItemCount() > mostEmpty ? branch.compress(Math.max(0, branch.items.length - rebased)) : branch
  const { done, undone } = kept
  return Object.assign(Object.create(Object.getPrototypeOf(kept)), kept, {
    done: shortened(done),
    undone: shortened(undone),
  })
}
