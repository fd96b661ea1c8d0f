'use client'
import { type Editor, getMarkRange } from '@tiptap/core'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/field'
import { Headline } from '@/components/ui/headline'
import type { RelatedStory } from '@/lib/articles/article'
import { storyOfHref } from '@/lib/body/references'
import { useArticle } from '../article-context'
import { StoryFinder } from '../views/story-finder'
import { storiesIn } from '../views/things'
import { typedAddress } from './typed-address'

/**
 * Asks where a link leads: to an address, or to a story of Midad found by its headline, which it follows when its address
 * changes. With nothing selected the address or the headline itself becomes the linked text.
 */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('editor.link')
  const form = useId()
  const linked = editor.isActive('link')
  const [before] = useState<string>(() => editor.getAttributes('link').href ?? '')
  const toStory = before.startsWith('story:')
  const [href, setHref] = useState(toStory ? '' : before)
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
    setLink(editor, address, href.trim())
    leave()
  }
  const choose = ({ storyId, headline }: RelatedStory) => {
    setLink(editor, `story:${storyId}`, headline)
    leave()
  }
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetLink().run()
    leave()
  }
  return (
    <Dialog
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
      <details open={toStory} className="border-line rounded-md border px-3 py-2">
        <summary className="min-h-7 cursor-pointer text-sm font-medium">{t('story')}</summary>
        <div className="grid gap-2 pt-2">
          {toStory && <LinkedStory href={before} />}
          <StoryFinder onChoose={choose} />
        </div>
      </details>
    </Dialog>
  )
}

function setLink(editor: Editor, href: string, text: string): void {
  const { empty, $from } = editor.state.selection
  const { link } = editor.schema.marks
  const inLink = link && getMarkRange($from, link)
  if (empty && !inLink) {
    editor.commands.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] })
  } else editor.commands.setLink({ href })
}

/** The story that the link leads to until another is chosen. */
function LinkedStory({ href }: { href: string }) {
  const t = useTranslations('editor.link')
  const { locale } = useArticle().article
  const [story, setStory] = useState<RelatedStory | null>(null)
  useEffect(() => {
    const id = storyOfHref(href)
    if (id) void storiesIn(locale).get(id).then(setStory)
  }, [href, locale])
  return (
    story && (
      <p className="text-sm">
        {t.rich('leadsTo', { headline: () => <Headline locale={story.locale}>{story.headline}</Headline> })}
      </p>
    )
  )
}
