import type { EngagementView, ReleaseView, RouteExplanationView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Skeleton } from '@mantine/core'
import { useEffect, useId, useRef } from 'react'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import { FormFailure } from '../../engagements/form/form-failure.tsx'
import { useRequestNames } from '../names/use-request-names.ts'
import { AskAside } from './ask-aside.tsx'
import classes from './ask-dialog.module.css'
import type { AskDraft } from './ask-draft.ts'
import { AskFields } from './ask-fields.tsx'
import { useAsk } from './use-ask.ts'
import { useAskDraft } from './use-ask-draft.ts'

export interface AskDialogProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  /** The task that somebody is asked for; `null` is the engagement as a whole. */
  readonly task: string | null
  readonly onTask: (task: string | null) => void
  readonly onClose: () => void
}

/**
 * Asks for a person. While it is written it says where it goes and by what, or what to do where nobody is sent, and which
 * requests of the same topic there were; what is written is kept until it is sent.
 */
export function AskDialog(props: AskDialogProps) {
  const { engagement, task, onClose } = props
  const { t } = useLingui()
  const { draft, isKept, change, drop, failure } = useAskDraft(engagement, task)
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Ask for a person`}
      lockScroll={false}
      returnFocus={false}
      centered
      size="xl"
    >
      {draft !== undefined ? (
        <AskForm {...props} draft={draft} isKept={isKept} onDraft={change} onDrop={drop} />
      ) : failure === null ? (
        <Waiting />
      ) : (
        <PartFailure {...failure} />
      )}
    </Modal>
  )
}

function Waiting() {
  return (
    <div className={`${classes.waiting} after-a-moment`} aria-hidden="true">
      <Skeleton height={56} />
      <Skeleton height={56} />
      <Skeleton height={120} />
    </div>
  )
}

interface AskFormProps extends AskDialogProps {
  readonly draft: AskDraft
  readonly isKept: boolean
  readonly onDraft: (draft: AskDraft) => void
  readonly onDrop: () => void
}

function AskForm({ engagement, release, task, onTask, onClose, draft, isKept, onDraft, onDrop }: AskFormProps) {
  const id = useId()
  const names = useRequestNames(release)
  const onAsked = () => {
    onDrop()
    onClose()
  }
  const ask = useAsk({ engagement, task, draft, onAsked })
  const { route, fieldOf } = ask
  // What is to be said first has the focus, also where the form comes when the dialog is there already.
  const first = useRef<'role' | 'why'>(draft.role === '' ? 'role' : 'why')
  const place = useRef(fieldOf)
  useEffect(() => place.current(first.current)?.focus(), [])
  return (
    <>
      <form id={id} ref={ask.form} className={classes.form} onSubmit={ask.send} onKeyDown={ask.onKeyDown} noValidate>
        <AskFields
          {...{ engagement, release, names, task, onTask, draft, onDraft }}
          first={first.current}
          isMissing={ask.isMissing}
        />
        <AskAside {...{ engagement, release, names, ask }} />
      </form>
      {ask.error === null ? null : <FormFailure error={ask.error} />}
      <div className={classes.foot}>
        {ask.canGo || route === null ? null : <NotToBeAsked kind={route.kind} />}
        {isKept && ask.canGo ? (
          <span className={classes.kept}>
            <Trans>Your draft is kept until it is sent.</Trans>{' '}
            <button type="button" onClick={onDrop}>
              <Trans>Begin anew</Trans>
            </button>
          </span>
        ) : null}
        <Button variant="default" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
        {ask.canGo ? (
          <Button type="submit" form={id} loading={ask.isPending}>
            {route?.kind === 'team' ? <AskTeam team={names.team(route.team)} /> : <Trans>Ask</Trans>}
          </Button>
        ) : null}
      </div>
    </>
  )
}

/** Why there is no button that asks; what to do about it is said where it goes. */
function NotToBeAsked({ kind }: Pick<RouteExplanationView, 'kind'>) {
  const { t } = useLingui()
  const words =
    kind === 'unknown'
      ? t`Not known yet whom this goes to`
      : kind === 'self-serve'
        ? t`Nobody is sent for this`
        : t`Nobody can be asked for this`
  return <span className={classes.kept}>{words}</span>
}

function AskTeam({ team }: { readonly team: string }) {
  return <Trans>Ask {team}</Trans>
}
