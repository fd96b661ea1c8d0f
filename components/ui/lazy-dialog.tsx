'use client'
import dynamic from 'next/dynamic'
import { type ComponentProps, useState } from 'react'
import type { Dialog as Loaded } from './dialog'

const Dynamic = dynamic(() => import('./dialog').then((module) => module.Dialog), { ssr: false })

/** A dialog whose code is loaded when it first opens, for rooms that must be ready before anybody asks for one. */
export function LazyDialog(props: ComponentProps<typeof Loaded>) {
  const [asked, setAsked] = useState(false)
  if (props.open && !asked) setAsked(true)
  return asked || props.open ? <Dynamic {...props} /> : null
}
