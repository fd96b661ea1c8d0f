import { z } from 'zod'
import { limits } from './limits'

/**
 * The steps that an editor sends, as JSON. Strict: what is stored in the log is exactly what ProseMirror reads, and
 * positions are whole numbers. Marks on nodes are suggested changes of blocks; the document itself has no attributes to step.
 */
const position = z.int().nonnegative()
const node = z.record(z.string(), z.unknown())
const slice = z.strictObject({
  content: z.array(node).optional(),
  openStart: position.optional(),
  openEnd: position.optional(),
})
const mark = z.strictObject({ type: z.string(), attrs: z.record(z.string(), z.unknown()).optional() })

const addMark = z.strictObject({ stepType: z.literal('addMark'), mark, from: position, to: position })
const removeMark = z.strictObject({ stepType: z.literal('removeMark'), mark, from: position, to: position })

export const stepJson = z.discriminatedUnion('stepType', [
  z.strictObject({
    stepType: z.literal('replace'),
    from: position,
    to: position,
    slice: slice.nullish(),
    structure: z.boolean().optional(),
  }),
  z.strictObject({
    stepType: z.literal('replaceAround'),
    from: position,
    to: position,
    gapFrom: position,
    gapTo: position,
    insert: position,
    slice: slice.nullish(),
    structure: z.boolean().optional(),
  }),
  z.strictObject({ stepType: z.literal('move'), from: position, to: position, target: position }),
  addMark,
  removeMark,
  z.strictObject({
    stepType: z.literal('markSet'),
    steps: z.array(z.discriminatedUnion('stepType', [addMark, removeMark])).max(limits.steps),
  }),
  z.strictObject({ stepType: z.literal('addNodeMark'), pos: position, mark }),
  z.strictObject({ stepType: z.literal('removeNodeMark'), pos: position, mark }),
  z.strictObject({
    stepType: z.literal('attr'),
    pos: position,
    attr: z.string(),
    value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  }),
])
