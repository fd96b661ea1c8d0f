/** How one field stands: `waiting` holds changes not yet sent, `refused` changes that do not go through without the person. */
export type FieldSnapshot<Value> = {
  value: Value
  state: 'clean' | 'waiting' | 'saving' | 'saved' | 'refused'
  /** Why it was refused, in the person's language. */
  message: string | null
  /** Somebody else's write came first: their value stands beside ours until the person chooses. */
  conflict: Conflict<Value> | null
}

export type Conflict<Value> = { value: Value; version: number; message: string }

export type SaveAnswer<Value> =
  | { kind: 'saved'; version: number }
  | { kind: 'stale'; conflict: Conflict<Value> }
  | { kind: 'refused'; message: string }

/**
 * One field that saves by itself: sends the newest value, one request at a time, each against the version it was based on.
 * Whatever happens, what the person typed stays in `value` until they give it up themselves.
 */
export class SavedField<Value> {
  private snapshot: FieldSnapshot<Value>
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly listeners = new Set<() => void>()

  constructor(
    initial: Value,
    private version: number,
    private readonly save: (value: Value, version: number) => Promise<SaveAnswer<Value>>,
    private readonly delayMs = 700,
  ) {
    this.snapshot = { value: initial, state: 'clean', message: null, conflict: null }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly read = (): FieldSnapshot<Value> => this.snapshot

  /** Is there anything the server does not have yet? */
  get unsaved(): boolean {
    return this.snapshot.state !== 'clean' && this.snapshot.state !== 'saved'
  }

  /** Changes while typing: saved a moment after the last one. */
  type(value: Value): void {
    clearTimeout(this.timer)
    this.dirty = true
    if (this.snapshot.conflict) {
      // Nothing is sent before the person has chosen between the two.
      this.show({ value })
      return
    }
    this.show({ value, state: this.snapshot.state === 'saving' ? 'saving' : 'waiting', message: null })
    this.timer = setTimeout(() => void this.flush(), this.delayMs)
  }

  /** A choice: saved at once. */
  choose(value: Value): Promise<void> {
    this.type(value)
    return this.flush()
  }

  /** Saves what waits, now. Resolves when nothing more can be done without the person. */
  async flush(): Promise<void> {
    clearTimeout(this.timer)
    if (this.running) return this.running
    this.running = this.run().finally(() => {
      this.running = null
    })
    return this.running
  }

  /** Takes over what the server says stands, unless the person has something unsaved here. */
  adopt(value: Value, version: number): void {
    if (this.unsaved || this.running || version <= this.version) return
    this.version = version
    this.show({ value, state: 'clean', message: null, conflict: null })
  }

  /** Our value shall stand: saved over theirs. */
  async keepMine(): Promise<void> {
    const { conflict } = this.snapshot
    if (!conflict) return
    this.version = conflict.version
    this.dirty = true
    this.show({ conflict: null, state: 'waiting', message: null })
    await this.flush()
  }

  /** Their value shall stand. */
  takeTheirs(): void {
    const { conflict } = this.snapshot
    if (!conflict) return
    this.version = conflict.version
    this.dirty = false
    this.show({ value: conflict.value, conflict: null, state: 'clean', message: null })
  }

  private dirty = false
  private running: Promise<void> | null = null

  private async run(): Promise<void> {
    while (this.dirty && !this.snapshot.conflict) {
      this.dirty = false
      this.show({ state: 'saving', message: null })
      const answer = await this.save(this.snapshot.value, this.version).catch(
        (): SaveAnswer<Value> => ({ kind: 'refused', message: '' }),
      )
      if (answer.kind === 'saved') {
        this.version = answer.version
        if (!this.dirty) this.show({ state: 'saved' })
      } else if (answer.kind === 'stale') {
        this.show({ state: 'refused', conflict: answer.conflict, message: answer.conflict.message })
      } else {
        this.show({ state: 'refused', message: answer.message })
        return
      }
    }
  }

  private show(change: Partial<FieldSnapshot<Value>>): void {
    this.snapshot = { ...this.snapshot, ...change }
    for (const listener of this.listeners) listener()
  }
}
