import type { TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { PanelForm } from '../panel-form.tsx'

interface LinkFormProps {
  readonly view: TaskView
  readonly onClose: () => void
}

/** Links an address to the task; without a title the address stands for itself. */
export function LinkForm({ view, onClose }: LinkFormProps) {
  const { t } = useLingui()
  const { change } = useProcessSurface()
  const [href, setHref] = useState('')
  const [title, setTitle] = useState('')
  const [isTried, setTried] = useState(false)
  const isAddress = /^https?:\/\/./i.test(href.trim())

  function submit() {
    setTried(true)
    if (!isAddress) return
    const content = { kind: 'link', title: title.trim(), href: href.trim() } as const
    change({ type: 'LinkEvidence', task: view.key, content, expectedRevision: view.revision }, onClose)
  }

  return (
    <PanelForm label={t`Add a link`} submit={t`Link it`} onSubmit={submit} onClose={onClose}>
      <TextInput
        type="url"
        size="xs"
        data-autofocus
        required
        maxLength={2000}
        label={t`Address`}
        placeholder="https://"
        value={href}
        onChange={(event) => setHref(event.currentTarget.value)}
        error={isTried && !isAddress ? t`Enter an address that begins with https:// or http://.` : null}
      />
      <TextInput
        size="xs"
        maxLength={500}
        label={t`Title`}
        description={t`Empty shows the address.`}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </PanelForm>
  )
}
