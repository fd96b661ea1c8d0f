'use client'
import { useEffect, useRef } from 'react'
import { holdLosable, type Losable, type Way } from './losable'

/** Holds what this part of the page would lose, as long as it is drawn. */
export function useLosable(look: (way: Way) => Losable | null): void {
  const latest = useRef(look)
  useEffect(() => {
    latest.current = look
  })
  useEffect(() => holdLosable((way) => latest.current(way)), [])
}
