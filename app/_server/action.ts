import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { ActionResult } from '@/lib/action-result'
import type { Context } from '@/lib/context'
import { Refusal } from '@/lib/errors'
import { flushEvents } from '@/lib/events/bus'
import { faultWords } from '@/lib/fault-words'
import { refusalWords } from '@/lib/newsroom/refusal-words'
import { refuseUnlessFor } from './api'
import { currentActor, readerContext } from './context'
import { uiLocale } from './ui-locale'

/** A server action of one person; `actionsFor` says of whom, components only give the input. */
type ActionFor<Input, Value> = (personId: string, input: Input) => Promise<ActionResult<Value>>

/**
 * Makes a server action of a mutation: parse the input at the door, find out who asks, call the mutation, answer.
 * Returns only after readers' pages that the change touches were purged. Unexpected errors are logged without their
 * parameters (a failed query's message holds article text) and thrown on.
 */
export function action<Schema extends z.ZodType, Value>(
  schema: Schema,
  mutation: (ctx: Context, input: z.output<Schema>) => Promise<Value>,
): ActionFor<z.input<Schema>, Value> {
  return (personId, input) =>
    answer(async () => {
      const actor = await currentActor()
      if (!actor) throw new Refusal('not_signed_in')
      refuseUnlessFor(actor, personId)
      const value = await mutation({ ...readerContext(), actor }, parse(schema, input))
      await flushEvents()
      return value
    })
}

type Bound<Actions> = {
  [Name in keyof Actions]: Actions[Name] extends ActionFor<infer Input, infer Value>
    ? (input: Input) => Promise<ActionResult<Value>>
    : never
}

/**
 * The actions as the page hands them to its components: each says for whom the page was made, so that what is pressed in
 * it is not done in the name of whoever has signed in since in the same browser.
 */
// biome-ignore lint/suspicious/noExplicitAny: each action keeps its own types in what is given back
export function actionsFor<Actions extends Record<string, ActionFor<any, any>>>(
  { id }: { id: string },
  actions: Actions,
): Bound<Actions> {
  const bound = Object.entries(actions).map(([name, one]) => [name, one.bind(null, id)])
  return Object.fromEntries(bound)
}

/** Turns refusals into answers; for actions that do not need a signed-in person too. */
export async function answer<Value>(work: () => Promise<Value>): Promise<ActionResult<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    // Redirects and the like are thrown by Next through here.
    unstable_rethrow(error)
    if (error instanceof Refusal) return refused(error)
    console.error('action failed:', faultWords(error))
    throw new Error('action failed')
  }
}

/** @throws Refusal invalid, with the paths of the fields that do not fit, and how long a text may be that is too long */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  const most = issues.find((issue) => issue.code === 'custom')?.params?.most
  throw new Refusal('invalid', { fields: [...new Set(issues.map((issue) => issue.path.join('.')))], most })
}

async function refused({ code, details }: Refusal): Promise<Extract<ActionResult<never>, { ok: false }>> {
  return { ok: false, error: code, details, message: refusalWords(await uiLocale(), code, details) }
}
