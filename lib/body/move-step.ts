import { Fragment, type Node, ReplaceError, Slice } from '@tiptap/pm/model'
import { type Mappable, type MapResult, Step, StepMap, StepResult } from '@tiptap/pm/transform'

/**
 * Moves the blocks from `from` to `to` to another place of the same parent. Deleting and inserting them would do the same
 * alone, but what a colleague types into them meanwhile would be lost: here the content is what it is when the step is
 * applied, and positions inside it move along (docs/decisions/015).
 */
export class MoveStep extends Step {
  constructor(
    readonly from: number,
    readonly to: number,
    /** In the document before the step, outside the moved blocks. */
    readonly target: number,
  ) {
    super()
  }

  apply(doc: Node): StepResult {
    const { from, to, target } = this
    if (from >= to || (target > from && target < to) || Math.max(to, target) > doc.content.size)
      return StepResult.fail('nothing to move')
    const [$from, $to, $target] = [doc.resolve(from), doc.resolve(to), doc.resolve(target)]
    if (!$from.sameParent($to) || !$from.sameParent($target)) return StepResult.fail('not within one parent')
    if ([$from, $to, $target].some(({ textOffset, parent }) => textOffset > 0 || parent.isTextblock))
      return StepResult.fail('not between blocks')
    const { parent } = $from
    const [a, b, c] = [$from.index(), $to.index(), $target.index()]
    const { content } = parent.content
    const moved = content.slice(a, b)
    const children =
      c >= b
        ? [...content.slice(0, a), ...content.slice(b, c), ...moved, ...content.slice(c)]
        : [...content.slice(0, c), ...moved, ...content.slice(c, a), ...content.slice(b)]
    try {
      const [start, end] = [Math.min(a, c), Math.max(b, c)]
      const slice = new Slice(Fragment.fromArray(children.slice(start, end)), 0, 0)
      return StepResult.ok(doc.replace(Math.min(from, target), Math.max(to, target), slice))
    } catch (error) {
      if (error instanceof ReplaceError) return StepResult.fail(error.message)
      throw error
    }
  }

  override getMap(): StepMap {
    return new MoveMap(this.from, this.to, this.target)
  }

  invert(): MoveStep {
    const size = this.to - this.from
    return this.target > this.from
      ? new MoveStep(this.target - size, this.target, this.from)
      : new MoveStep(this.target, this.target + size, this.to)
  }

  map(mapping: Mappable): MoveStep | null {
    const [from, to] = [mapping.map(this.from, 1), mapping.map(this.to, -1)]
    const target = mapping.map(this.target, this.target > this.from ? 1 : -1)
    return from < to && (target <= from || target >= to) ? new MoveStep(from, to, target) : null
  }

  toJSON(): MoveStepJson {
    return { stepType: 'move', from: this.from, to: this.to, target: this.target }
  }

  static override fromJSON(_schema: unknown, json: MoveStepJson): MoveStep {
    return new MoveStep(json.from, json.to, json.target)
  }
}

type MoveStepJson = { stepType: 'move'; from: number; to: number; target: number }

/** Where positions go: those in the moved blocks with them, those passed over to the other side. */
class MoveMap extends StepMap {
  constructor(
    readonly from: number,
    readonly to: number,
    readonly target: number,
  ) {
    const size = to - from
    super(target > from ? [from, size, 0, target, 0, size] : [target, 0, size, from, size, 0])
  }

  override map(pos: number, assoc = 1): number {
    const { from, to, target } = this
    const isMoved = (pos > from || (pos === from && assoc > 0)) && (pos < to || (pos === to && assoc < 0))
    if (isMoved) return pos + (target > from ? target - to : target - from)
    const size = to - from
    const [start, end] = target > from ? [to, target] : [target, from]
    const isPassed = (pos > start || (pos === start && assoc > 0)) && (pos < end || (pos === end && assoc < 0))
    return isPassed ? pos + (target > from ? -size : size) : pos
  }

  override mapResult(pos: number, assoc = 1): MapResult {
    // Nothing is deleted.
    return StepMap.empty.mapResult(this.map(pos, assoc))
  }

  override invert(): StepMap {
    const { from, to, target } = new MoveStep(this.from, this.to, this.target).invert()
    return new MoveMap(from, to, target)
  }
}

// A bundle that holds this file twice would register it twice.
try {
  Step.jsonID('move', MoveStep)
} catch (error) {
  if (!(error instanceof RangeError)) throw error
}
