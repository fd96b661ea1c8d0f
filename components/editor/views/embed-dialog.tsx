'use client'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { embedOf } from '@/lib/body/embeds'
import { isShortLink } from '@/lib/body/short-link'

/** Asks for the address of a post. */
export function EmbedDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('editor.blocks.embed')
  const [address, setAddress] = useState('')
  const [refused, setRefused] = useState<'refused' | 'shortLink' | null>(null)
  const insert = () => {
    if (embedOf(address) === null) return setRefused(isShortLink(address) ? 'shortLink' : 'refused')
    onClose()
    editor.chain().focus().insertEmbed(address).run()
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('title')}
      description={t('hint')}
      actions={
        <Button tone="primary" onClick={insert}>
          {t('insert')}
        </Button>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          insert()
        }}
      >
        <TextField
          label={t('address')}
          inputMode="url"
          dir="ltr"
          value={address}
          error={refused && t(refused)}
          onChange={(event) => {
            setRefused(null)
            setAddress(event.target.value)
          }}
        />
      </form>
    </Dialog>
  )
}
