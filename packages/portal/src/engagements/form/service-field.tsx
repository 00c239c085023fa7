import type { ServiceId } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { Checkbox, TextInput } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { memo } from 'react'
import { type FieldErrors, servicePointer } from './check-draft.ts'
import { type ServiceDraft, withService } from './engagement-draft.ts'
import { useFieldErrorWords } from './field-error.tsx'
import type { ChangeDraft } from './known-fields.tsx'
import classes from './scope-field.module.css'

interface ServiceFieldProps {
  readonly id: ServiceId
  readonly name: string
  readonly isAlways: boolean
  readonly service: ServiceDraft
  /** Has to stay the same function. */
  readonly onChange: ChangeDraft
  readonly errors: FieldErrors
}

/** Puts a service into scope, and asks of one that is in it for how many seats and from when. */
export const ServiceField = memo(function ServiceField(props: ServiceFieldProps) {
  const { id, name, isAlways, service, onChange, errors } = props
  const { t } = useLingui()
  const errorWords = useFieldErrorWords()
  const change = (changes: Partial<ServiceDraft>) => onChange((draft) => withService(draft, id, changes))
  return (
    <div className={classes.service} data-field={servicePointer(id)}>
      {isAlways ? (
        <span className={classes.always}>
          <IconLock size={14} stroke={1.75} aria-hidden />
          <span>
            {name} <small>{t`always included`}</small>
          </span>
        </span>
      ) : (
        <Checkbox
          size="xs"
          label={name}
          checked={service.isCovered}
          onChange={({ currentTarget }) => change({ isCovered: currentTarget.checked })}
        />
      )}
      {service.isCovered || isAlways ? (
        <ServiceDetails {...{ id, name, service, change }} error={(pointer) => errorWords(errors[pointer])} />
      ) : null}
    </div>
  )
})

interface ServiceDetailsProps extends Pick<ServiceFieldProps, 'id' | 'name' | 'service'> {
  readonly change: (changes: Partial<ServiceDraft>) => void
  readonly error: (pointer: string) => string | undefined
}

function ServiceDetails({ id, name, service, change, error }: ServiceDetailsProps) {
  const { t } = useLingui()
  return (
    <>
      <TextInput
        size="xs"
        className={classes.detail}
        label={t`Seats`}
        aria-label={t`${name}: seats`}
        value={service.seats}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        onChange={({ currentTarget: { value } }) => change({ seats: value })}
        error={error(servicePointer(id, 'seats'))}
      />
      <TextInput
        size="xs"
        type="date"
        className={classes.detail}
        label={t`Start`}
        aria-label={t`${name}: start`}
        value={service.start}
        onChange={({ currentTarget: { value } }) => change({ start: value })}
        error={error(servicePointer(id, 'start'))}
      />
      <TextInput
        size="xs"
        type="date"
        className={classes.detail}
        label={t`Go-live`}
        aria-label={t`${name}: go-live`}
        value={service.goLive}
        onChange={({ currentTarget: { value } }) => change({ goLive: value })}
        error={error(servicePointer(id, 'goLive'))}
      />
    </>
  )
}
