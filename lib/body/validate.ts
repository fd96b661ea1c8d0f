import { Fragment, Node } from '@tiptap/pm/model'
import { Step } from '@tiptap/pm/transform'
import { Refusal } from '@/lib/errors'
import { AttributeError } from './attribute'
import { changedBlocks, isStorableBlock } from './changes'
import { isEmbedId, isProvider } from './embeds'
import { jsonBytes, type LimitReason, limits, overLimit } from './limits'
import { bodySchema } from './schema'
import { stepJson } from './step-json'
import { cleanJson, inspectJson } from './untrusted-json'

/** Why a document or a batch of steps is invalid: `details.reason` of the refusal. */
export type InvalidReason =
  | LimitReason
  | 'not_a_document'
  | 'structure'
  | 'attribute'
  | 'unstorable_text'
  | 'unknown_step'
  | 'does_not_apply'

/**
 * A document from JSON that may come from anywhere: structure, attribute values and size are checked, characters that
 * cannot be stored are taken out, unknown attributes dropped.
 * @throws Refusal invalid (details.reason) · schema_outdated (details.type)
 */
export function parseDoc(json: unknown): Node {
  const clean = cleanJson(json)
  const doc = attempt('structure', () => Node.fromJSON(bodySchema, clean))
  if (doc.type !== bodySchema.topNodeType) throw invalid('not_a_document')
  attempt('structure', () => doc.check())
  return withinLimits(joinedTexts(doc))
}

/**
 * The document after `steps` (JSON, from an editor). Each version between is checked as well as the last one, because
 * each can be read back from the log.
 * @throws Refusal invalid (details.reason) · schema_outdated (details.type)
 */
export function applySteps(doc: Node, steps: unknown[]): Node {
  if (steps.length > limits.steps) throw invalid('too_many_steps')
  inspectJson(steps)
  if (jsonBytes(steps) > limits.bytes) throw invalid('too_large')
  return withinLimits(steps.reduce<Node>(applyStep, doc))
}

function applyStep(doc: Node, json: unknown): Node {
  const parsed = stepJson.safeParse(json)
  if (!parsed.success) throw invalid('unknown_step')
  const result = attempt('does_not_apply', () => Step.fromJSON(bodySchema, parsed.data).apply(doc))
  if (!result.doc) throw invalid('does_not_apply')
  const after = result.doc
  const changed = changedBlocks(doc, after)
  attempt('structure', () => checkBlocks(after, changed))
  if (!changed.every(isStorableBlock)) throw invalid('unstorable_text')
  return after
}

/** `doc.check()`, without the blocks that have been checked before. */
function checkBlocks(doc: Node, changed: Node[]) {
  if (!doc.type.validContent(doc.content)) throw new RangeError('invalid content of the document')
  for (const block of changed) {
    block.check()
    checkEmbed(block)
  }
}

/** An id that is none of its platform leads readers nowhere. Not asked of text stored before, which must still open. */
function checkEmbed({ type, attrs: { provider, id } }: Node) {
  if (type.name === 'embed' && isProvider(provider) && !isEmbedId(provider, id)) throw new AttributeError('id')
}

function withinLimits(doc: Node): Node {
  const reason = overLimit(doc)
  if (reason) throw invalid(reason)
  return doc
}

/** Neighbouring texts with the same marks become one, as ProseMirror itself always has them. */
function joinedTexts(node: Node): Node {
  return node.isText ? node : node.copy(Fragment.fromArray(node.content.content.map(joinedTexts)))
}

/** ProseMirror throws errors of many kinds on malformed input; here they all mean that the input is refused. */
function attempt<T>(reason: InvalidReason, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw error instanceof AttributeError ? invalid('attribute', error.attribute) : invalid(reason)
  }
}

function invalid(reason: InvalidReason, attribute?: string): Refusal {
  return new Refusal('invalid', attribute ? { reason, attribute } : { reason })
}
