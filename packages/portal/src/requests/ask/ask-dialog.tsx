import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal } from '@mantine/core'
import { useId } from 'react'
import { FormFailure } from '../../engagements/form/form-failure.tsx'
import { useRequestNames } from '../names/use-request-names.ts'
import { AskAside } from './ask-aside.tsx'
import classes from './ask-dialog.module.css'
import { AskFields } from './ask-fields.tsx'
import { useAsk } from './use-ask.ts'

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
export function AskDialog({ engagement, release, task, onTask, onClose }: AskDialogProps) {
  const { t } = useLingui()
  const id = useId()
  const names = useRequestNames(release)
  const ask = useAsk({ engagement, release, task, onClose })
  const { form, draft, route } = ask
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
      <form id={id} ref={form} className={classes.form} onSubmit={ask.send} onKeyDown={ask.onKeyDown} noValidate>
        <AskFields
          {...{ engagement, release, names, task, onTask, draft }}
          isMissing={ask.isMissing}
          onDraft={ask.change}
        />
        <AskAside
          {...{ engagement, release, names, route }}
          wish={ask.wish}
          onField={(field) => ask.fieldOf(field)?.focus()}
        />
      </form>
      {ask.error === null ? null : <FormFailure error={ask.error} />}
      <div className={classes.foot}>
        {ask.isKept ? (
          <span className={classes.kept}>
            <Trans>Your draft is kept until it is sent.</Trans>{' '}
            <button type="button" onClick={ask.drop}>
              <Trans>Begin anew</Trans>
            </button>
          </span>
        ) : null}
        <Button variant="default" onClick={onClose}>
          <Trans>Close</Trans>
        </Button>
        {ask.canGo ? (
          <Button type="submit" form={id} loading={ask.isPending}>
            {route.kind === 'team' && route.team !== undefined ? (
              <AskTeam team={names.team(route.team.id)} />
            ) : (
              <Trans>Ask</Trans>
            )}
          </Button>
        ) : null}
      </div>
    </Modal>
  )
}

function AskTeam({ team }: { readonly team: string }) {
  return <Trans>Ask {team}</Trans>
}
