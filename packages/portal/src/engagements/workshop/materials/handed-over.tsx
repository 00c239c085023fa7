import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useWorkshop } from '../workshop-context.ts'
import { ContentLink } from './material-line.tsx'
import classes from './materials.module.css'
import type { MaterialView } from './use-materials.ts'

/** What the customer was given of a material, and when: nothing, this version, or only an earlier one. */
export function HandedOver({ material }: { readonly material: MaterialView }) {
  const { t, i18n } = useLingui()
  const { person, canChange, wish } = useWorkshop()
  const { id, title, handedOver, isCurrentHandedOver } = material
  const last = handedOver.at(-1)
  if (last === undefined) {
    if (!canChange) return null
    return (
      <Button
        size="compact-xs"
        variant="default"
        className={classes.handing}
        aria-label={t`Hand over “${title}”`}
        onClick={() => wish({ type: 'HandOverMaterial', material: id })}
      >
        <Trans>Hand over</Trans>
      </Button>
    )
  }
  const day = i18n.date(last.at, { dateStyle: 'medium' })
  const earlier = handedOver.length - 1
  return (
    <span
      className={classes.handed}
      data-behind={!isCurrentHandedOver}
      title={t`Handed over by ${person(last.by).name}`}
    >
      {isCurrentHandedOver ? (
        <>
          <IconCircleCheck size={14} stroke={1.75} aria-hidden />
          <Trans>Handed over {day}</Trans>
        </>
      ) : (
        <>
          <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
          <span>
            <ContentLink content={last.content}>{t`Earlier version`}</ContentLink> <Trans>handed over {day}</Trans>
          </span>
        </>
      )}
      {earlier === 0 ? null : (
        <span className={classes.about}>
          <Plural value={earlier} one="and # before" other="and # before" />
        </span>
      )}
    </span>
  )
}
