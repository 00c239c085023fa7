import { useLingui } from '@lingui/react/macro'
import { NativeSelect, TextInput } from '@mantine/core'
import { useSession } from '../../../session/session-context.tsx'
import classes from './schedule.module.css'
import { draftedSpan, type ScheduleDraft, type ScheduleProblems } from './schedule-draft.ts'
import { ZoneField } from './zone-field.tsx'

interface ScheduleFieldsProps {
  readonly draft: ScheduleDraft
  readonly problems: ScheduleProblems
  readonly onDraft: (draft: ScheduleDraft) => void
}

/** Day, time, length, zone, place, call and host of a session. */
export function ScheduleFields({ draft, problems, onDraft }: ScheduleFieldsProps) {
  const { t } = useLingui()
  const put = (changes: Partial<ScheduleDraft>) => onDraft({ ...draft, ...changes })
  return (
    <div className={classes.fields}>
      <TextInput
        type="date"
        size="xs"
        required
        data-autofocus
        label={t`Day`}
        value={draft.date}
        onChange={({ currentTarget: { value } }) => put({ date: value })}
        error={problems.date === true ? t`Choose a day.` : null}
      />
      <TextInput
        type="time"
        size="xs"
        required
        label={t`Time`}
        value={draft.time}
        onChange={({ currentTarget: { value } }) => put({ time: value.slice(0, 5) })}
        error={problems.time === true ? t`Choose a time.` : null}
      />
      <TextInput
        size="xs"
        required
        inputMode="numeric"
        maxLength={4}
        label={t`Length (min)`}
        value={draft.minutes}
        onChange={({ currentTarget: { value } }) => put({ minutes: value })}
        error={problems.minutes === true ? t`Enter 5 to 1440.` : null}
      />
      <ZoneField
        timeZone={draft.timeZone}
        at={draftedSpan(draft)?.start ?? null}
        onChange={(timeZone) => put({ timeZone })}
      />
      <PlaceFields draft={draft} problems={problems} onDraft={onDraft} />
    </div>
  )
}

function PlaceFields({ draft, problems, onDraft }: ScheduleFieldsProps) {
  const { t } = useLingui()
  const { people } = useSession()
  const put = (changes: Partial<ScheduleDraft>) => onDraft({ ...draft, ...changes })
  const hosts = people.filter(({ kind, id }) => kind !== 'customer' || id === draft.host)
  return (
    <>
      <TextInput
        size="xs"
        className={classes.wide}
        maxLength={500}
        label={t`Room or address`}
        placeholder={t`A room, a building, or nothing`}
        value={draft.place}
        onChange={({ currentTarget: { value } }) => put({ place: value })}
      />
      <TextInput
        type="url"
        size="xs"
        className={classes.wide}
        maxLength={2000}
        label={t`Address of the call`}
        placeholder="https://"
        value={draft.link}
        onChange={({ currentTarget: { value } }) => put({ link: value })}
        error={problems.link === true ? t`Enter an address that begins with https:// or http://.` : null}
      />
      <NativeSelect
        size="xs"
        className={classes.wide}
        label={t`Host`}
        value={draft.host}
        onChange={({ currentTarget: { value } }) => put({ host: value })}
        data={hosts.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}
