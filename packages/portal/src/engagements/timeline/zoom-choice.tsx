import { useLingui } from '@lingui/react/macro'
import { SegmentChoice } from '../../components/segment-choice/segment-choice.tsx'
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
  const options = (Object.keys(zooms) as Zoom[]).map((value) => ({ value, name: names[value] }))
  return <SegmentChoice label={t`Zoom`} value={zoom} options={options} onChange={onZoom} className={classes.zoom} />
}
