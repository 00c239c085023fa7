import type { RequestView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { IconCheck, IconX } from '@tabler/icons-react'
import classes from './stage-line.module.css'
import { type StageStep, stageSteps } from './stage-steps.ts'

/** How far a request has come, as a line of steps. */
export function StageLine({ request }: { readonly request: RequestView }) {
  const { t, i18n } = useLingui()
  return (
    <ol className={classes.line} aria-label={t`Stages`}>
      {stageSteps(request).map(({ id, name, state }) => (
        <li
          key={id}
          className={classes.step}
          data-state={state}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span className={classes.mark}>
            <Mark state={state} />
          </span>
          <span>{i18n._(name)}</span>
          {state === 'done' ? <span className="visually-hidden">{t`, done`}</span> : null}
        </li>
      ))}
    </ol>
  )
}

function Mark({ state }: Pick<StageStep, 'state'>) {
  if (state === 'done') return <IconCheck size={12} stroke={2.5} aria-hidden />
  return state === 'stopped' ? <IconX size={12} stroke={2.5} aria-hidden /> : null
}
