import { Eye, FileInput, Heading, ListTree, type LucideIcon, MessageSquareText, SpellCheck } from 'lucide-react'
import type { ComponentType } from 'react'
import type { EditorRoom } from './editor-room'

export type DockProps = { room: EditorRoom; close: () => void }

export type Dock = {
  name: string
  Icon: LucideIcon
  /** Mirrored where the interface runs from right to left. */
  mirrored?: true
  /** Its name: a key of the messages of the editor. */
  label: `${string}.title`
  /** The key that opens it, as ProseMirror writes it. */
  keys?: string
  load: () => Promise<ComponentType<DockProps>>
}

/** The tools beside the text, in the order of their buttons. None is loaded before it is opened. */
export const docks: Dock[] = [
  {
    name: 'style',
    Icon: SpellCheck,
    label: 'style.title',
    keys: 'Mod-Alt-s',
    load: () => import('../style/style-dock').then(({ StyleDock }) => StyleDock),
  },
  {
    name: 'review',
    Icon: MessageSquareText,
    label: 'review.title',
    load: () => import('../review/review-dock').then(({ ReviewDock }) => ReviewDock),
  },
  {
    name: 'outline',
    Icon: ListTree,
    mirrored: true,
    label: 'tools.outline.title',
    keys: 'Mod-Alt-n',
    load: () => import('../tools/outline/outline-dock').then(({ OutlineDock }) => OutlineDock),
  },
  {
    name: 'titles',
    Icon: Heading,
    label: 'tools.titles.title',
    load: () => import('../tools/titles/titles-dock').then(({ TitlesDock }) => TitlesDock),
  },
  {
    name: 'preview',
    Icon: Eye,
    label: 'tools.preview.title',
    load: () => import('../tools/preview/preview-dock').then(({ PreviewDock }) => PreviewDock),
  },
  {
    name: 'import',
    Icon: FileInput,
    mirrored: true,
    label: 'paste.title',
    load: () => import('../paste/import-dock').then(({ ImportDock }) => ImportDock),
  },
]
