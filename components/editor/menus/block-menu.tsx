'use client'
import { Menu as Base } from '@base-ui/react/menu'
import type { Editor } from '@tiptap/core'
import { ArrowDown, ArrowUp, CopyPlus, Plus, Trash2 } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { MenuChoice, MenuItem, MenuSeparator } from '@/components/ui/menu'
import { isDirection } from '@/lib/arabic/direction'
import { blocksAt } from '@/lib/body/commands/block-range'
import { deleteBlocks, duplicateBlocks, moveBlocks } from '@/lib/body/commands/move-blocks'
import type { Direction } from '@/lib/i18n/locales'
import { handledBlocks } from '../extensions/directed-blocks'
import { openSlash } from '../extensions/slash'
import { useEditorValue } from '../use-editor-value'
import { keysLabel } from './keys-label'

type Anchor = Element | { getBoundingClientRect: () => DOMRect }

/** All that can be done with the block at the caret: nothing of it needs a drag. */
export function BlockMenu({ editor, anchor, onClose }: { editor: Editor; anchor: Anchor; onClose: () => void }) {
  const t = useTranslations('editor.menus.block')
  const run = (act: () => void) => () => {
    onClose()
    // When the menu has let go of the focus.
    setTimeout(() => {
      act()
      editor.commands.focus()
    })
  }
  const backToText = run(() => {})
  const command = (make: () => ReturnType<typeof moveBlocks>) =>
    run(() => void make()(editor.state, editor.view.dispatch))
  const moves = useEditorValue(editor, movesAt)
  const [first] = handledBlocks(editor.state)
  const turn = (dir: Direction | null) => run(() => editor.commands.setBlockDir(dir, handledBlocks(editor.state)))()
  return (
    <Base.Root
      open
      modal={false}
      onOpenChange={(open, { reason }) => {
        if (!open) (reason === 'escape-key' ? backToText : onClose)()
      }}
    >
      <Base.Portal>
        <Base.Positioner
          anchor={anchor}
          sideOffset={6}
          align="start"
          collisionPadding={8}
          className="z-30 outline-none"
        >
          <Base.Popup className="popup min-w-52 p-1" aria-label={t('label')} finalFocus={false}>
            <Item
              Icon={ArrowUp}
              label={t('moveUp')}
              keys="Alt-Shift-ArrowUp"
              off={!moves.up}
              onUse={command(() => moveBlocks(-1))}
            />
            <Item
              Icon={ArrowDown}
              label={t('moveDown')}
              keys="Alt-Shift-ArrowDown"
              off={!moves.down}
              onUse={command(() => moveBlocks(1))}
            />
            <Item Icon={CopyPlus} label={t('duplicate')} onUse={command(() => duplicateBlocks())} />
            <Item Icon={Plus} label={t('insertBelow')} onUse={run(() => insertBelow(editor))} />
            <MenuSeparator />
            {first && (
              <>
                <MenuChoice
                  label={t('direction')}
                  value={isDirection(first.node.attrs.dir) ? first.node.attrs.dir : 'auto'}
                  options={(['auto', 'rtl', 'ltr'] as const).map((value) => ({ value, label: t(value) }))}
                  onChoose={(value) => turn(value === 'auto' ? null : value)}
                />
                <MenuSeparator />
              </>
            )}
            <Item Icon={Trash2} label={t('delete')} onUse={command(() => deleteBlocks())} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

/** Is there anything above and below that the blocks can go past? */
function movesAt({ state }: Editor): { up: boolean; down: boolean } {
  return { up: moveBlocks(-1)(state), down: moveBlocks(1)(state) }
}

function Item({
  Icon,
  label,
  keys,
  off,
  onUse,
}: {
  Icon: typeof ArrowUp
  label: string
  keys?: string
  off?: boolean
  onUse: () => void
}) {
  return (
    <MenuItem disabled={off} onClick={onUse}>
      <Icon className="text-muted size-4" aria-hidden />
      <span className="flex-1">{label}</span>
      {keys && (
        <bdi dir="ltr" className="text-muted text-xs" aria-hidden>
          {keysLabel(keys)}
        </bdi>
      )}
    </MenuItem>
  )
}

/** An empty paragraph after the block, with the menu of blocks open in it. */
function insertBelow(editor: Editor): void {
  const range = blocksAt(editor.state)
  if (!range) return
  const $at = editor.state.doc.resolve(range.to)
  const after = $at.depth > 0 ? $at.after(1) : range.to
  editor
    .chain()
    .insertContentAt(after, { type: 'paragraph' })
    .setTextSelection(after + 1)
    .run()
  openSlash(editor)
}
