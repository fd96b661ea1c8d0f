'use client'
import { FileInput } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { overLimit } from '@/lib/body/limits'
import { isAcceptable } from '@/lib/body/storable-only'
import { locales } from '@/lib/i18n/locales'
import type { DockProps } from '../dock/docks'
import { dispatchApart } from './dispatch-apart'
import { insertImported } from './insert-imported'
import { type ImportFaultCode, sendDocx } from './send-docx'

type State =
  | { kind: 'ready' | 'busy' }
  | { kind: 'done'; leftOut: number; tablesLeftOut: number; passagesLeftOut: number }
  | { kind: 'failed'; words: string }

/** Brings a Word file into the draft. */
export function ImportDock({ room }: DockProps) {
  const t = useTranslations('editor.paste.import')
  const fits = useTranslations('editor.paste.doesNotFit')
  const tables = useTranslations('editor.paste')
  const [file, setFile] = useState<File | null>(null)
  const [credit, setCredit] = useState('')
  const [state, setState] = useState<State>({ kind: 'ready' })
  const { editor, articleId, personId, locale, mayEdit } = room
  const busy = state.kind === 'busy'
  const fail = (fault: ImportFaultCode) => setState({ kind: 'failed', words: t(`faults.${fault}`) })
  const start = async (event: FormEvent) => {
    event.preventDefault()
    if (!file || busy) return
    setState({ kind: 'busy' })
    const answer = await sendDocx({ articleId, personId }, file, credit)
    if (editor.isDestroyed) return
    if (!answer.ok) return fail(answer.fault)
    const { title, subtitle, blocks, tablesLeftOut, passagesLeftOut, pictures } = answer.imported
    if (blocks.length === 0 && !title && !subtitle)
      return tablesLeftOut > 0
        ? setState({ kind: 'failed', words: tables('tablesLeftOut', { count: tablesLeftOut }) })
        : passagesLeftOut > 0
          ? setState({ kind: 'failed', words: t('passagesLeftOut', { count: passagesLeftOut }) })
          : fail('empty')
    const tr = insertImported(editor.state, answer.imported)
    if (!isAcceptable(tr)) return setState({ kind: 'failed', words: fits(overLimit(tr.doc) ?? 'other') })
    const { doc } = editor.state
    dispatchApart(editor.view, tr)
    // Suggestion mode may refuse it, and says so.
    if (editor.state.doc === doc) return setState({ kind: 'ready' })
    setState({ kind: 'done', leftOut: pictures.leftOut, tablesLeftOut, passagesLeftOut })
  }
  if (!mayEdit) return <p className="text-muted text-sm">{t('readOnly')}</p>
  return (
    <form className="grid gap-4 text-sm" onSubmit={(event) => void start(event)}>
      <p className="text-muted">{t('hint')}</p>
      <label className="grid gap-1">
        <span className="font-medium">{t('file')}</span>
        <input
          type="file"
          data-autofocus
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          className="file:bg-hover w-full text-sm file:me-3 file:min-h-9 file:cursor-pointer file:rounded-md file:border-0 file:px-3"
          onChange={(event) => {
            setFile(event.target.files?.[0] ?? null)
            setState({ kind: 'ready' })
          }}
        />
      </label>
      <TextField
        label={t('credit')}
        hint={t('creditHint')}
        value={credit}
        maxLength={200}
        dir={locales[locale].dir}
        lang={locale}
        onChange={(event) => setCredit(event.target.value)}
      />
      <Button type="submit" tone="primary" aria-disabled={!file || busy}>
        <FileInput className="size-4 rtl:-scale-x-100" aria-hidden />
        {t('start')}
      </Button>
      <p role="status">{busy ? t('busy') : state.kind === 'done' ? t('done') : ''}</p>
      {state.kind === 'done' && state.leftOut > 0 && (
        <p className="text-warning">{t('leftOut', { count: state.leftOut })}</p>
      )}
      {state.kind === 'done' && state.tablesLeftOut > 0 && (
        <p className="text-warning">{tables('tablesLeftOut', { count: state.tablesLeftOut })}</p>
      )}
      {state.kind === 'done' && state.passagesLeftOut > 0 && (
        <p className="text-warning">{t('passagesLeftOut', { count: state.passagesLeftOut })}</p>
      )}
      {state.kind === 'failed' && (
        <p role="alert" className="text-urgent">
          {state.words}
        </p>
      )}
    </form>
  )
}
