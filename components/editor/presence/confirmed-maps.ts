import { Mapping, type StepMap } from '@tiptap/pm/transform'

/** More than anybody is behind by while connected. */
const most = 1_000

/**
 * How positions of the confirmed document moved from one version to the next, for the last versions: what others say of
 * an older version is brought to the present with it.
 */
export class ConfirmedMaps {
  private maps: StepMap[] = []

  constructor(private version: number) {}

  /** Remembers the steps that led to `version`. */
  add(version: number, maps: StepMap[]): void {
    // Versions that were not seen leave a gap over which nothing can be mapped.
    this.maps = version - maps.length === this.version ? [...this.maps, ...maps].slice(-most) : maps.slice(-most)
    this.version = version
  }

  /** The way from `version` to the present; null when it is not known: too old, or not heard of yet. */
  since(version: number): Mapping | null {
    const behind = this.version - version
    if (behind < 0 || behind > this.maps.length) return null
    return new Mapping(behind === 0 ? [] : this.maps.slice(-behind))
  }
}
