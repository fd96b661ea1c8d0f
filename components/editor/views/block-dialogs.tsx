'use client'
import type { Editor } from '@tiptap/core'
import { useTranslations } from 'use-intl'
import { Dialog } from '@/components/ui/dialog'
import type { AssetRef } from '@/lib/assets/asset-ref'
import type { Locale } from '@/lib/i18n/locales'
import type { BlockQuestion } from './block-question'
import { EmbedDialog } from './embed-dialog'
import { FigureWordsDialog } from './figure-words-dialog'
import { PictureChooser } from './picture-chooser'
import { StoryFinder } from './story-finder'
import { TableDialog } from './table-dialog'
import { pictures } from './things'

/** The dialog in which a block asks for what it cannot know. */
export function BlockDialogs({
  question,
  editor,
  locale,
  onClose,
}: {
  question: BlockQuestion
  editor: Editor
  locale: Locale
  onClose: () => void
}) {
  const t = useTranslations('editor.blocks')
  const known = (assets: AssetRef[]) => {
    for (const asset of assets) pictures.know(asset.id, asset)
    return assets.map((asset) => ({ assetId: asset.id, caption: asset.caption[locale] ?? '' }))
  }
  switch (question.kind) {
    case 'figure':
      return (
        <PictureChooser
          title={t('figure.title')}
          several={false}
          onClose={onClose}
          onChoose={(assets) => {
            const [picture] = known(assets)
            onClose()
            if (picture) editor.chain().focus().insertFigure(picture).run()
          }}
        />
      )
    case 'gallery':
      return (
        <PictureChooser
          title={t('gallery.title')}
          several
          onClose={onClose}
          onChoose={(assets) => {
            onClose()
            addToGallery(editor, question.position, known(assets))
          }}
        />
      )
    case 'replace_figure':
      return (
        <PictureChooser
          title={t('figure.replace')}
          several={false}
          onClose={onClose}
          onChoose={(assets) => {
            const [picture] = known(assets)
            onClose()
            if (picture) replaceFigure(editor, question.position, picture.assetId)
          }}
        />
      )
    case 'figure_words':
      return <FigureWordsDialog editor={editor} position={question.position} locale={locale} onClose={onClose} />
    case 'embed':
      return <EmbedDialog editor={editor} onClose={onClose} />
    case 'table':
      return <TableDialog editor={editor} onClose={onClose} />
    case 'related':
      return (
        <Dialog open onOpenChange={onClose} title={t('story.title')}>
          <StoryFinder
            onChoose={({ storyId }) => {
              onClose()
              editor.chain().focus().insertRelatedStory({ storyId }).run()
            }}
          />
        </Dialog>
      )
  }
}

function addToGallery(editor: Editor, position: number | undefined, pictures: { assetId: string; caption: string }[]) {
  const gallery = position === undefined ? null : editor.state.doc.nodeAt(position)
  if (position === undefined || gallery?.type.name !== 'gallery') {
    editor.chain().focus().insertGallery(pictures).run()
    return
  }
  const { figure } = editor.schema.nodes
  if (!figure) return
  const figures = pictures.map(({ assetId, caption }) =>
    figure.create({ assetId }, caption ? editor.schema.text(caption) : undefined),
  )
  editor.view.dispatch(editor.state.tr.insert(position + gallery.nodeSize - 1, figures))
  editor.commands.focus(null, { scrollIntoView: false })
}

/** Another picture in the same place: the caption stays, what was said of the old picture goes. */
function replaceFigure(editor: Editor, position: number, assetId: string) {
  if (editor.state.doc.nodeAt(position)?.type.name !== 'figure') return
  const tr = editor.state.tr
  tr.setNodeAttribute(position, 'assetId', assetId)
  tr.setNodeAttribute(position, 'alt', null)
  tr.setNodeAttribute(position, 'credit', null)
  editor.view.dispatch(tr)
  editor.commands.focus(null, { scrollIntoView: false })
}
