import type { TaskView } from '@fairlead/contract'
import type { Source, Task } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CloseButton } from '@mantine/core'
import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react'
import { useProcessSurface } from '../process-surface.ts'
import { type Reason, reasonWords } from '../words/reason-words.ts'
import classes from './why-here.module.css'

interface WhyHereProps {
  readonly task: Task
  readonly view: TaskView
  readonly onClose: () => void
}

/** Everything that was asked of a task, what was found, and where the playbook says so. */
export function WhyHere({ task, view, onClose }: WhyHereProps) {
  const { t } = useLingui()
  const { ofPage, onEditFacts, canChange } = useProcessSurface()
  const source = ofPage(task.source)
  return (
    <div className={classes.why}>
      <div className={classes.head}>
        <strong>
          <Verdict verdict={view.verdict} />
        </strong>
        <CloseButton size="sm" aria-label={t`Close`} onClick={onClose} data-autofocus />
      </div>
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
      {view.verdict !== 'applies' && canChange && onEditFacts !== undefined ? (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            onClose()
            onEditFacts()
          }}
        >
          <Trans>Edit facts and scope</Trans>
        </Button>
      ) : null}
    </div>
  )
}

function place({ file, line }: Pick<Source, 'file' | 'line'>): string {
  return `${file}:${line}`
}

function Verdict({ verdict }: { readonly verdict: TaskView['verdict'] }) {
  switch (verdict) {
    case 'applies':
      return <Trans>Applies to this engagement</Trans>
    case 'does-not':
      return <Trans>Does not apply to this engagement</Trans>
    case 'unknown':
      return <Trans>May apply: something is not known yet</Trans>
    default:
      return verdict satisfies never
  }
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
