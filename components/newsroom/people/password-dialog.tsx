'use client'
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { copyOut } from '@/components/ui/copy-out'
import { Dialog } from '@/components/ui/dialog'

/** The first password of a new account. It is nowhere else: closing this is the end of it. */
export function PasswordDialog({ name, password, onClose }: { name: string; password: string; onClose: () => void }) {
  const t = useTranslations('newsroom.people')
  const [copied, setCopied] = useState<boolean | null>(null)
  const Icon = copied ? Check : Copy
  return (
    <Dialog
      open
      // Only the button closes it: a slip outside would lose the password.
      onOpenChange={(_, details) => details.reason === 'close-press' && onClose()}
      title={t('createdTitle', { name })}
      description={t('createdText')}
      actions={
        <Button tone="primary" onClick={onClose}>
          {t('done')}
        </Button>
      }
    >
      <div className="bg-sunken border-line flex items-center gap-2 rounded-md border p-2 ps-3">
        <output aria-label={t('password')} dir="ltr" className="text-match flex-1 font-mono text-base break-all">
          {password}
        </output>
        <Button onClick={() => void copyOut({ text: password }).then(setCopied)}>
          <Icon className="size-4" aria-hidden />
          {t(copied ? 'copied' : 'copy')}
        </Button>
      </div>
      <p role="status" className="text-urgent text-sm">
        {copied === false && t('notCopied')}
      </p>
    </Dialog>
  )
}
