import { useLingui } from '@lingui/react/macro'
import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import type { GoTo } from '../keys/use-neighbours.ts'
import classes from './panel-head.module.css'

/** The ways to the tasks beside this one. */
export function PanelTools({ goTo }: { readonly goTo: GoTo }) {
  const { t } = useLingui()
  return (
    <span className={classes.tools}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t`Previous task`}
        title={t`Previous task`}
        onClick={() => goTo('previous')}
      >
        <IconChevronUp size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t`Next task`}
        title={t`Next task`}
        onClick={() => goTo('next')}
      >
        <IconChevronDown size={18} stroke={1.75} aria-hidden />
      </ActionIcon>
    </span>
  )
}
