/** The value below which `share` (0 to 1) of the sample lies; nearest rank. NaN for an empty sample. */
export function percentile(sample: number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN
}

export function median(sample: number[]): number {
  return percentile(sample, 0.5)
}
