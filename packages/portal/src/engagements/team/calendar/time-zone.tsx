import { Trans, useLingui } from '@lingui/react/macro'
import { IconSelector } from '@tabler/icons-react'
import { useId } from 'react'
import { OnDemand } from '../../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../../components/floating/part-on-demand.ts'
import { useAnchor } from '../../../components/floating/use-anchor.ts'
import { useNow } from '../../../components/moment/moment.tsx'
import { zoneName, zoneOffset } from '../../../components/time-zone/zone-choices.ts'
import classes from './calendars.module.css'

const panel = new PartOnDemand(
  async () => (await import('../../../components/time-zone/time-zone-panel.tsx')).TimeZonePanel,
)

interface TimeZoneProps {
  readonly timeZone: string
  /** `null` where it cannot be changed. */
  readonly onChange: ((timeZone: string) => void) | null
}

/** Where a party is, how far its clocks are from UTC, and what time it is there. */
export function TimeZone({ timeZone, onChange }: TimeZoneProps) {
  const { t, i18n } = useLingui()
  const id = useId()
  const now = new Date(useNow(timeZone))
  const { anchor, toggle, close } = useAnchor()
  const time = i18n.date(now, { timeStyle: 'short', timeZone })
  const offset = zoneOffset(timeZone, now)
  const name = zoneName(timeZone)
  const there = (
    <small>
      {offset === name ? null : `${offset} · `}
      <Trans>{time} there now</Trans>
    </small>
  )
  return (
    <div className={classes.row}>
      <span id={`${id}-label`} className={classes.label}>{t`Time zone`}</span>
      {onChange === null ? (
        <span className={classes.zone}>
          <span>
            {name} {there}
          </span>
        </span>
      ) : (
        <button
          type="button"
          className={classes.zone}
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
          aria-labelledby={`${id}-label ${id}-value`}
          onPointerEnter={() => panel.preload()}
          onClick={toggle}
        >
          <span id={`${id}-value`}>
            {name} {there}
          </span>
          <IconSelector size={14} aria-hidden />
        </button>
      )}
      {anchor === null || onChange === null ? null : (
        <OnDemand part={panel} props={{ anchor, onClose: close, timeZone, onChoose: onChange }} />
      )}
    </div>
  )
}
