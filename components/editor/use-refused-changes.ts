'use client'
import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useToast } from '@/components/ui/toast'
import type { Unstorable } from '@/lib/body/storable-only'

/** Says why a change that cannot be stored was not made, and what would help. */
export function useRefusedChanges(editor: Editor | null): void {
  const t = useTranslations('editor.refused')
  const { warn } = useToast()
  const tell = useRef((_why: Unstorable) => {})
  useEffect(() => {
    tell.current = (why) => warn(t(why === 'other' ? 'unstorable' : 'noRoom'))
  })
  useEffect(() => {
    const onUnstorable = (why: Unstorable) => tell.current(why)
    editor?.on('unstorable', onUnstorable)
    return () => void editor?.off('unstorable', onUnstorable)
  }, [editor])
}
