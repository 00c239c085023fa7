import type { EngagementView, ReleaseView, RequestView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { useSession } from '../../session/session-context.tsx'
import { requestCommandWords } from '../names/request-command-words.ts'
import type { RequestNames } from '../names/request-names.ts'
import classes from './act.module.css'
import { AssignList } from './assign-list.tsx'
import { HindranceNotes } from './hindrance-notes.tsx'
import { type RequestStep, requestWays } from './request-ways.ts'
import { SayForm } from './say-form.tsx'
import { plainCommand, sayingCommand } from './step-command.ts'
import { isSaying, stepNames, stepSayings } from './step-words.ts'
import { TurnLine } from './turn-line.tsx'

interface TurnBoxProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly names: RequestNames
  readonly request: RequestView
}

/** Whose turn it is and until when, what the person who acts can do, and why they cannot do the rest. */
export function TurnBox(props: TurnBoxProps) {
  const { engagement, request, names } = props
  const { person: me } = useSession()
  const ways = requestWays(request, { me: me.id, can: engagement.can })
  const mine = ways.filter(({ hindrance }) => hindrance === null).map(({ step }) => step)
  if (ways.length === 0) return null
  return (
    <section className={classes.turn} data-mine={mine.some((step) => step !== 'WithdrawRequest')}>
      <TurnLine engagement={engagement} request={request} names={names} />
      <Steps key={`${request.id} ${request.stage} ${request.revision}`} {...props} steps={mine} />
      <HindranceNotes request={request} ways={ways} names={names} />
    </section>
  )
}

/** The steps that can be taken, and what the one that was chosen asks for. */
function Steps({
  engagement,
  release,
  request,
  names,
  steps,
}: TurnBoxProps & { readonly steps: readonly RequestStep[] }) {
  const { t, i18n } = useLingui()
  // What there is to say first is asked at once: the one thing that can be done.
  const [open, setOpen] = useState<RequestStep | null>(steps.includes('AnswerRequest') ? 'AnswerRequest' : null)
  const { mutate, isPending } = useLaterCommand(engagement.id, { words: requestCommandWords })
  const close = () => setOpen(null)
  if (steps.length === 0) return null

  function take(step: RequestStep): void {
    if (step === 'ApproveRequest' || step === 'AcceptAssignment') mutate(plainCommand(request, step))
    else setOpen(step)
  }

  if (open !== null && isSaying(open)) {
    const { label, missing, description } = stepSayings[open]
    return (
      <SayForm
        key={open}
        label={i18n._(label)}
        missing={i18n._(missing)}
        description={description === null ? null : i18n._(description)}
        submit={i18n._(stepNames[open])}
        isPending={isPending}
        onSubmit={(text) => mutate(sayingCommand(request, open, text))}
        onClose={close}
      />
    )
  }
  if (open === 'AssignPerson') {
    return (
      <AssignList
        {...{ engagement, release, request, names, isPending }}
        onAssign={(command) => mutate(command)}
        onClose={close}
      />
    )
  }
  return (
    <div className={classes.buttons}>
      {steps.map((step, at) => (
        <Button
          key={step}
          size="xs"
          variant={at === 0 && step !== 'WithdrawRequest' ? 'filled' : 'default'}
          disabled={isPending}
          onClick={() => take(step)}
        >
          {step === 'AssignPerson' && request.person !== null ? t`Assign somebody else` : i18n._(stepNames[step])}
        </Button>
      ))}
    </div>
  )
}
