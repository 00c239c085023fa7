import type { ServiceId } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { Checkbox, TextInput } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { servicePointer } from './check-draft.ts'
import type { ServiceDraft } from './engagement-draft.ts'
import classes from './scope-field.module.css'

interface ServiceFieldProps {
  readonly id: ServiceId
  readonly name: string
  readonly isAlways: boolean
  readonly service: ServiceDraft
  readonly onChange: (changes: Partial<ServiceDraft>) => void
  readonly error: (pointer: string) => string | undefined
}

/** Puts a service into scope, and asks of one that is in it for how many seats and from when. */
export function ServiceField({ id, name, isAlways, service, onChange, error }: ServiceFieldProps) {
  const { t } = useLingui()
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
          onChange={({ currentTarget }) => onChange({ isCovered: currentTarget.checked })}
        />
      )}
      {service.isCovered || isAlways ? <ServiceDetails {...{ id, name, service, onChange, error }} /> : null}
    </div>
  )
}

type ServiceDetailsProps = Omit<ServiceFieldProps, 'isAlways'>

function ServiceDetails({ id, name, service, onChange, error }: ServiceDetailsProps) {
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
        onChange={({ currentTarget: { value } }) => onChange({ seats: value })}
        error={error(servicePointer(id, 'seats'))}
      />
      <TextInput
        size="xs"
        type="date"
        className={classes.detail}
        label={t`Start`}
        aria-label={t`${name}: start`}
        value={service.start}
        onChange={({ currentTarget: { value } }) => onChange({ start: value })}
        error={error(servicePointer(id, 'start'))}
      />
      <TextInput
        size="xs"
        type="date"
        className={classes.detail}
        label={t`Go-live`}
        aria-label={t`${name}: go-live`}
        value={service.goLive}
        onChange={({ currentTarget: { value } }) => onChange({ goLive: value })}
        error={error(servicePointer(id, 'goLive'))}
      />
    </>
  )
}
