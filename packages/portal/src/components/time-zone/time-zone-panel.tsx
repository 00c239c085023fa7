import { Trans, useLingui } from '@lingui/react/macro'
import { IconCheck } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { FindList } from '../find-list/find-list.tsx'
import { FloatingPanel } from '../floating/floating-panel.tsx'
import classes from './time-zone-panel.module.css'
import { foundZones, type ZoneChoice, zoneChoices, zoneOffset } from './zone-choices.ts'

interface TimeZonePanelProps {
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly timeZone: string
  readonly onChoose: (timeZone: string) => void
}

/** More than these are found by typing. */
const mostShown = 50

/** Finds a time zone by city, continent or offset. */
export function TimeZonePanel({ anchor, onClose, timeZone, onChoose }: TimeZonePanelProps) {
  const { t } = useLingui()
  const list = (
    <ZoneList
      timeZone={timeZone}
      onChoose={(zone) => {
        onClose()
        onChoose(zone.id)
      }}
    />
  )
  return (
    <FloatingPanel
      anchor={anchor}
      onClose={onClose}
      position="bottom-start"
      width={320}
      trapFocus
      content={{ p: 0, 'aria-label': t`Time zone`, children: list }}
    />
  )
}

interface ZoneListProps {
  readonly timeZone: string
  readonly onChoose: (zone: ZoneChoice) => void
}

function ZoneList({ timeZone, onChoose }: ZoneListProps) {
  const { t, i18n } = useLingui()
  const [text, setText] = useState('')
  // To look for an offset takes longer than a key press may.
  const wanted = useDeferredValue(text)
  const [now] = useState(() => new Date())
  const zones = useMemo(() => zoneChoices(), [])
  const found = useMemo(() => foundZones(currentFirst(zones, timeZone), wanted, now), [zones, timeZone, wanted, now])
  const shown = found.slice(0, mostShown)
  const more = i18n.number(found.length - shown.length)
  const note =
    found.length === 0 ? (
      <Trans>No time zone is called that.</Trans>
    ) : found.length === shown.length ? null : (
      <Trans>{more} more: type to find them.</Trans>
    )
  return (
    <FindList
      label={t`Find a time zone`}
      listLabel={t`Time zone`}
      placeholder={t`City, continent or offset`}
      text={text}
      onText={setText}
      options={shown}
      keyOf={({ id }) => id}
      isSelected={({ id }) => id === timeZone}
      onChoose={onChoose}
      note={note}
    >
      {({ id, name }) => (
        <>
          <span className={classes.name}>{name}</span>
          {id === timeZone ? <IconCheck size={14} aria-hidden /> : null}
          <small className={classes.offset}>{zoneOffset(id, now)}</small>
        </>
      )}
    </FindList>
  )
}

/** The zone that is set stands first, where one looks for it. */
function currentFirst(zones: readonly ZoneChoice[], current: string): readonly ZoneChoice[] {
  return [...zones.filter(({ id }) => id === current), ...zones.filter(({ id }) => id !== current)]
}
