'use client'
import { type ComponentProps, useState } from 'react'
import { lazyPart } from '@/components/ui/lazy-part'
import type { Dialog as Loaded } from './dialog'

const Dynamic = lazyPart(() => import('./dialog').then((module) => module.Dialog))

/** A dialog whose code is loaded when it first opens, for rooms that must be ready before anybody asks for one. */
export function LazyDialog(props: ComponentProps<typeof Loaded>) {
  const [asked, setAsked] = useState(false)
  if (props.open && !asked) setAsked(true)
  return asked || props.open ? <Dynamic {...props} /> : null
}
