import { Trans, useLingui } from '@lingui/react/macro'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { languages } from '../../../session/language.ts'
import { useWorkshop } from '../workshop-context.ts'
import classes from './materials.module.css'
import type { MaterialDraft } from './use-materials.ts'

interface MaterialFormProps {
  readonly draft: MaterialDraft
  readonly onDraft: (draft: MaterialDraft) => void
  readonly onClose: () => void
}

/** Asks what a material is called, in which language it is and, of a link, where it is. */
export function MaterialForm({ draft, onDraft, onClose }: MaterialFormProps) {
  const { t } = useLingui()
  const { wish } = useWorkshop()
  const [isTried, setTried] = useState(false)
  const { material, title, language, content } = draft
  const isAddress = content.kind !== 'link' || /^https?:\/\/./i.test(content.href.trim())

  function submit(event?: FormEvent): void {
    event?.preventDefault()
    setTried(true)
    if (!isAddress || title.trim() === '') return
    const put = content.kind === 'link' ? { kind: 'link' as const, href: content.href.trim() } : content
    wish({ type: 'PutMaterial', material, title: title.trim(), language, content: put }, onClose)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onClose()
  }

  return (
    <form className={classes.form} aria-label={t`Material`} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      {content.kind === 'link' ? (
        <TextInput
          size="xs"
          type="url"
          autoFocus
          required
          className={classes.wide}
          maxLength={2000}
          label={t`Address`}
          placeholder="https://"
          value={content.href}
          onChange={({ currentTarget: { value } }) => onDraft({ ...draft, content: { kind: 'link', href: value } })}
          error={isTried && !isAddress ? t`Enter an address that begins with https:// or http://.` : null}
        />
      ) : (
        <p className={classes.file}>{content.name}</p>
      )}
      <TextInput
        size="xs"
        required
        autoFocus={content.kind === 'file'}
        maxLength={200}
        label={t`Title`}
        value={title}
        onChange={({ currentTarget: { value } }) => onDraft({ ...draft, title: value })}
        error={isTried && title.trim() === '' ? t`Say in a few words what it is.` : null}
      />
      <NativeSelect
        size="xs"
        label={t`Language`}
        value={language ?? ''}
        onChange={({ currentTarget: { value } }) => onDraft({ ...draft, language: value === '' ? null : value })}
        data={[{ value: '', label: t`Any` }, ...Object.entries(languages).map(([value, label]) => ({ value, label }))]}
      />
      <div className={classes.send}>
        <Button size="xs" variant="default" onClick={onClose}>
          <Trans>Leave as it is</Trans>
        </Button>
        <Button size="xs" type="submit">
          {material === null ? <Trans>Add it</Trans> : <Trans>Put the next version</Trans>}
        </Button>
      </div>
    </form>
  )
}
