import { useLingui } from '@lingui/react/macro'
import { type Zoom, zooms } from './time-scale.ts'
import classes from './timeline.module.css'

interface ZoomChoiceProps {
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
}

/** How near the days are looked at. */
export function ZoomChoice({ zoom, onZoom }: ZoomChoiceProps) {
  const { t } = useLingui()
  const names: Readonly<Record<Zoom, string>> = { fit: t`All`, quarter: t`Quarters`, month: t`Months`, week: t`Weeks` }
  return (
    <fieldset className={classes.zoom}>
      <legend className="visually-hidden">{t`Zoom`}</legend>
      {(Object.keys(zooms) as Zoom[]).map((one) => (
        <label key={one} data-on={zoom === one}>
          <input
            type="radio"
            name="zoom"
            className="visually-hidden"
            checked={zoom === one}
            onChange={() => onZoom(one)}
          />
          {names[one]}
        </label>
      ))}
    </fieldset>
  )
}
