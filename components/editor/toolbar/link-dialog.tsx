'use client'
import { type Editor, getMarkRange } from '@tiptap/core'
import { type FormEvent, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { LazyDialog } from '@/components/ui/lazy-dialog'
import { typedAddress } from './typed-address'

/** Asks for the address of a link. With nothing selected the address itself becomes the linked text. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('editor.link')
  const form = useId()
  const linked = editor.isActive('link')
  const [href, setHref] = useState<string>(() => editor.getAttributes('link').href ?? '')
  const [refused, setRefused] = useState(false)
  const leave = () => {
    onClose()
    // After the dialog has given the focus back to where it was opened.
    setTimeout(() => editor.commands.focus())
  }
  const apply = (event: FormEvent) => {
    event.preventDefault()
    const address = typedAddress(href)
    if (!address) return setRefused(true)
    setLink(editor, address)
    leave()
  }
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetLink().run()
    leave()
  }
  return (
    <LazyDialog
      open
      onOpenChange={leave}
      title={t('title')}
      size="sm"
      actions={
        <>
          {linked && <Button onClick={remove}>{t('remove')}</Button>}
          <Button tone="primary" type="submit" form={form}>
            {t('apply')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={apply}>
        <TextField
          label={t('address')}
          dir="ltr"
          inputMode="url"
          placeholder="https://"
          value={href}
          error={refused ? t('refused') : undefined}
          onChange={(event) => {
            setHref(event.target.value)
            setRefused(false)
          }}
        />
      </form>
    </LazyDialog>
  )
}

function setLink(editor: Editor, href: string): void {
  const { empty, $from } = editor.state.selection
  const { link } = editor.schema.marks
  const inLink = link && getMarkRange($from, link)
  if (empty && !inLink) {
    editor.commands.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
  } else editor.commands.setLink({ href })
}
