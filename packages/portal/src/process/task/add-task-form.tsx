import type { RoleId, ServiceId, StepId } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useProcessSurface } from '../process-surface.ts'
import classes from './add-task.module.css'

interface AddTaskFormProps {
  readonly step: StepId
  readonly onClose: () => void
}

/** Says what is to be done that the page lacks; after one task it is there for the next. */
export function AddTaskForm({ step, onClose }: AddTaskFormProps) {
  const { t } = useLingui()
  const { process, change } = useProcessSurface()
  const [name, setName] = useState('')
  const [mandatory, setMandatory] = useState(false)
  const [role, setRole] = useState<RoleId>('')
  const [service, setService] = useState<ServiceId>('')
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const roles = useNames('roles')
  const services = useNames('services')

  function submit(event: FormEvent) {
    event.preventDefault()
    const given = name.trim()
    field.current?.focus()
    setMissing(given === '')
    if (given === '') return
    const place = { process, step, role: role || null, service: service || null }
    change({ type: 'AddTask', name: given, mandatory, ...place }, () => setName(''))
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    onClose()
  }

  return (
    <form className={classes.form} onSubmit={submit} onKeyDown={onKeyDown} noValidate aria-label={t`Add a task`}>
      <TextInput
        ref={field}
        className={classes.name}
        size="xs"
        autoFocus
        data-autofocus
        required
        maxLength={500}
        label={t`What is to be done`}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={isMissing && name.trim() === '' ? t`Say in a few words what is to be done.` : null}
      />
      <NativeSelect
        size="xs"
        label={t`Role`}
        value={role}
        onChange={(event) => setRole(event.currentTarget.value)}
        data={[{ value: '', label: t`No role` }, ...roles]}
      />
      <NativeSelect
        size="xs"
        label={t`Service`}
        value={service}
        onChange={(event) => setService(event.currentTarget.value)}
        data={[{ value: '', label: t`All services` }, ...services]}
      />
      <Checkbox
        size="xs"
        className={classes.mandatory}
        label={t`Mandatory`}
        checked={mandatory}
        onChange={(event) => setMandatory(event.currentTarget.checked)}
      />
      <div className={classes.actions}>
        <Button type="submit" size="compact-sm">
          <Trans>Add</Trans>
        </Button>
        <Button variant="default" size="compact-sm" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
      </div>
    </form>
  )
}

/** The roles or the services of the playbook, to choose from. */
function useNames(kind: 'roles' | 'services'): readonly { readonly value: string; readonly label: string }[] {
  const { index, words } = useProcessSurface()
  return [...index[kind].values()].map(({ id, name }) => ({ value: id, label: words.say(name, id) }))
}
