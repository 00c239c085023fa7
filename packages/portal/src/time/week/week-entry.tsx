import { useLingui } from '@lingui/react/macro'
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useEngagement, useRelease } from '../../api/queries.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { useEngagementChoices } from '../../api/use-engagement-choices.ts'
import { TimeField } from '../line/time-field.tsx'
import { useSendTime } from './use-send-time.ts'
import classes from './week.module.css'

/** A line of time, and the engagement that it belongs to. */
export function WeekEntry() {
  const { t } = useLingui()
  const choices = useEngagementChoices()
  const { data = [] } = useQuery({
    queryKey: [...queryKeys.engagements, 'time', 'choices'],
    queryFn: ({ signal }) => choices(signal),
  })
  const [chosen, setChosen] = useState<string | null>(null)
  const engagement = chosen ?? data[0]?.id ?? null
  return (
    <div className={classes.entry}>
      <Select
        aria-label={t`Engagement`}
        data={data.map(({ id, customer }) => ({ value: id, label: customer }))}
        value={engagement}
        onChange={setChosen}
        allowDeselect={false}
        searchable
      />
      {engagement === null ? null : <LineOf key={engagement} id={engagement} />}
    </div>
  )
}

function LineOf({ id }: { readonly id: string }) {
  const { data: engagement } = useEngagement(id)
  const { data: release } = useRelease(engagement?.release)
  const send = useSendTime()
  if (engagement === undefined || release === undefined) return null
  return (
    <TimeField
      engagement={engagement}
      release={release}
      task={null}
      onLog={(entry) => void send(id, { type: 'LogTime', ...entry })}
    />
  )
}
