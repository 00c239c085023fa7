import { Trans, useLingui } from '@lingui/react/macro'
import { IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useState } from 'react'
import { FloatingPanel } from '../../../components/floating/floating-panel.tsx'
import { scrollWithin } from '../../../components/floating/scroll-within.ts'
import { isComposing } from '../../../components/keyboard/key-press.ts'
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

/** Finds a time zone by city, continent or offset; the field keeps the focus while the arrows go through the list. */
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
  const id = useId()
  const [text, setText] = useState('')
  // To look for an offset takes longer than a key press may.
  const wanted = useDeferredValue(text)
  const [at, setAt] = useState(0)
  const [now] = useState(() => new Date())
  const zones = useMemo(() => zoneChoices(), [])
  const found = useMemo(() => foundZones(currentFirst(zones, timeZone), wanted, now), [zones, timeZone, wanted, now])
  const shown = found.slice(0, mostShown)
  const place = Math.min(at, shown.length - 1)
  const active = shown[place]
  useEffect(() => {
    const option = document.getElementById(`${id}-${place}`)
    if (option?.parentElement != null) scrollWithin(option.parentElement, option)
  }, [id, place])

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'ArrowDown') setAt((place + 1) % Math.max(1, shown.length))
    else if (event.key === 'ArrowUp') setAt((place - 1 + shown.length) % Math.max(1, shown.length))
    else if (event.key === 'Enter' && active !== undefined) onChoose(active)
    else return
    event.preventDefault()
  }

  const more = i18n.number(found.length - shown.length)
  return (
    <div className={classes.panel}>
      <input
        data-autofocus
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        {...(active === undefined ? {} : { 'aria-activedescendant': `${id}-${place}` })}
        aria-label={t`Find a time zone`}
        placeholder={t`City, continent or offset`}
        className={classes.field}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div role="listbox" id={`${id}-list`} aria-label={t`Time zone`} className={classes.list}>
        {shown.map((zone, index) => (
          // The field keeps the focus and speaks for the list; the mouse needs no key of its own.
          // biome-ignore lint/a11y/useFocusableInteractive: the field points to it by aria-activedescendant
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field chooses it
          <div
            key={zone.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={zone.id === timeZone}
            data-active={index === place}
            className={classes.option}
            onMouseMove={() => setAt(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(zone)}
          >
            <span className={classes.name}>{zone.name}</span>
            {zone.id === timeZone ? <IconCheck size={14} aria-hidden /> : null}
            <small>{zoneOffset(zone.id, now)}</small>
          </div>
        ))}
      </div>
      <p role="status" className={classes.note}>
        {found.length === 0 ? (
          <Trans>No time zone is called that.</Trans>
        ) : found.length === shown.length ? null : (
          <Trans>{more} more: type to find them.</Trans>
        )}
      </p>
    </div>
  )
}

/** The zone that is set stands first, where one looks for it. */
function currentFirst(zones: readonly ZoneChoice[], current: string): readonly ZoneChoice[] {
  return [...zones.filter(({ id }) => id === current), ...zones.filter(({ id }) => id !== current)]
}
