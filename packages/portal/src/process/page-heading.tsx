import type { PageBlock } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { Title, type TitleOrder } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import classes from './page-heading.module.css'
import { headingId } from './prose/heading-id.ts'
import type { StepProgress } from './step-progress.ts'

interface PageHeadingProps {
  readonly block: Extract<PageBlock, { kind: 'heading' }>
  /** How many of the step's tasks are settled; absent where the heading is not a step's. */
  readonly progress: StepProgress | null
}

/** A heading of the page below its title, with a permanent link to it and, for a step, how far it is. */
export function PageHeading({ block, progress }: PageHeadingProps) {
  const { t } = useLingui()
  const id = headingId(block.anchor)
  return (
    <div className={classes.heading} data-depth={block.depth}>
      <Title order={orderOf(block.depth)} id={id} className={classes.title}>
        {block.text}
      </Title>
      <a className={classes.permalink} href={`#${id}`} aria-label={t`Link to “${block.text}”`}>
        <IconLink size={15} stroke={1.75} aria-hidden />
      </a>
      {progress === null ? null : <ProgressFigure {...progress} />}
    </div>
  )
}

function ProgressFigure({ settled, total }: StepProgress) {
  const { t } = useLingui()
  return (
    <span
      className={classes.progress}
      title={t`Settled is what is done or set aside, of the tasks that apply or may apply.`}
    >
      {t`${settled} of ${total} settled`}
    </span>
  )
}

/** The title of the page is the one first heading, so nothing below it is above the second order. */
function orderOf(depth: number): TitleOrder {
  const orders = [2, 2, 2, 3, 4, 5, 6] as const
  return orders[Math.min(Math.max(depth, 0), 6)] ?? 6
}
