import { useLingui } from '@lingui/react/macro'
import { IconSelector } from '@tabler/icons-react'
import { useId } from 'react'
import { OnDemand } from '../../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../../components/floating/part-on-demand.ts'
import { useAnchor } from '../../../components/floating/use-anchor.ts'
import { zoneName, zoneOffset } from '../../../components/time-zone/zone-choices.ts'
import classes from './schedule.module.css'

const panel = new PartOnDemand(
  async () => (await import('../../../components/time-zone/time-zone-panel.tsx')).TimeZonePanel,
)

interface ZoneFieldProps {
  readonly timeZone: string
  /** The moment that it is about: how far clocks are from UTC changes over the year. */
  readonly at: string | null
  readonly onChange: (timeZone: string) => void
}

/** In which zone a time is agreed. */
export function ZoneField({ timeZone, at, onChange }: ZoneFieldProps) {
  const { t } = useLingui()
  const id = useId()
  const { anchor, toggle, close } = useAnchor()
  const offset = zoneOffset(timeZone, at === null ? new Date() : new Date(at))
  return (
    <div className={classes.zone}>
      <span id={`${id}-label`} className={classes.label}>{t`Time zone`}</span>
      <button
        type="button"
        className={classes.zoneButton}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-labelledby={`${id}-label ${id}-value`}
        onPointerEnter={() => panel.preload()}
        onClick={toggle}
      >
        <span id={`${id}-value`}>
          {zoneName(timeZone)} <small>{offset}</small>
        </span>
        <IconSelector size={14} aria-hidden />
      </button>
      {anchor === null ? null : (
        <OnDemand part={panel} props={{ anchor, onClose: close, timeZone, onChoose: onChange }} />
      )}
    </div>
  )
}
