import type { EngagementView, QuestionnaireSummary } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { mayAnswer, mayWorkOn } from '../../process/may-work-on.ts'
import classes from './head.module.css'

interface NextWayProps {
  readonly engagement: EngagementView
  readonly summary: Pick<QuestionnaireSummary, 'stage' | 'task'>
}

/** The next thing that the person can do with a questionnaire, as the way to where it is done; nothing where it is not their turn. */
export function NextWay({ engagement, summary }: NextWayProps) {
  const name = useNextName(engagement.can, summary)
  if (name === null) return null
  return (
    <Link className={classes.next} {...questionnaireWay(engagement, summary.task)}>
      {name}
    </Link>
  )
}

/** The way to the page of a questionnaire. */
export function questionnaireWay({ id }: Pick<EngagementView, 'id'>, task: string) {
  return {
    to: '/engagements/$engagement/questionnaires/$task',
    params: { engagement: id, task },
    // Whichever page is opened shows the same moment; the panel of a task stays where it is open.
    search: ({ seq }: { readonly seq?: number }) => (seq === undefined ? {} : { seq }),
  } as const
}

function useNextName(can: EngagementView['can'], { stage, task }: NextWayProps['summary']): string | null {
  const { t } = useLingui()
  const isTheirs = mayWorkOn(can, task)
  const isAnswered = mayAnswer(can, task)
  switch (stage) {
    case 'not-sent':
      return isTheirs ? t`Send` : null
    case 'sent':
    case 'in-progress':
      return isAnswered ? t`Fill in` : null
    case 'rejected':
      return isAnswered ? t`Correct` : null
    case 'returned':
      return isTheirs ? t`Review` : null
    case 'in-review':
      return isTheirs ? t`Decide` : null
    case 'accepted':
      return null
    default:
      return stage satisfies never
  }
}
