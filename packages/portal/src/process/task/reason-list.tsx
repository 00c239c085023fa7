import type { TaskView } from '@fairlead/contract'
import type { Source, Task } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react'
import { useProcessSurface } from '../process-surface.ts'
import { type Reason, reasonWords } from '../words/reason-words.ts'
import classes from './why-here.module.css'

interface ReasonListProps {
  readonly task: Task
  readonly view: TaskView
}

/** Everything that was asked of a task, what was found, and where the playbook says so. */
export function ReasonList({ task, view }: ReasonListProps) {
  const { t } = useLingui()
  const { ofPage } = useProcessSurface()
  const source = ofPage(task.source)
  return (
    <>
      {view.reasons.length === 0 ? (
        <p className={classes.text}>
          <Trans>It is for all services and nothing else is asked, so it always applies.</Trans>
        </p>
      ) : (
        <ul className={classes.reasons}>
          {view.reasons.map((reason) => (
            <ReasonItem
              key={reason.kind === 'condition' ? `${reason.on} ${reason.text}` : reason.kind}
              reason={reason}
            />
          ))}
        </ul>
      )}
      {source === undefined ? null : <p className={classes.source}>{t`On the page: ${place(source)}`}</p>}
    </>
  )
}

function ReasonItem({ reason }: { readonly reason: Reason }) {
  const { words } = useProcessSurface()
  return (
    <li className={classes.reason}>
      <ReasonIcon verdict={reason.verdict} />
      <div>
        <span className={classes.words}>{reasonWords(words, reason)}</span>
        {reason.kind === 'condition' ? (
          <>
            <code className={classes.code}>{reason.text}</code>
            <span className={classes.source}>
              {reason.on === 'step' ? <Trans>Condition of the step</Trans> : <Trans>Condition of the task</Trans>}
              {' · '}
              {place(reason.source)}
            </span>
          </>
        ) : null}
      </div>
    </li>
  )
}

function ReasonIcon({ verdict }: { readonly verdict: Reason['verdict'] }) {
  const { t } = useLingui()
  switch (verdict) {
    case 'applies':
      return <IconCircleCheck className={classes.met} size={16} stroke={1.75} role="img" aria-label={t`Met`} />
    case 'does-not':
      return <IconCircleX className={classes.unmet} size={16} stroke={1.75} role="img" aria-label={t`Not met`} />
    case 'unknown':
      return <IconHelpCircle className={classes.open} size={16} stroke={1.75} role="img" aria-label={t`Not known`} />
    default:
      return verdict satisfies never
  }
}
function place({ file, line }: Pick<Source, 'file' | 'line'>): string {
  return `${file}:${line}`
}
