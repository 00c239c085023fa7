import type { CommandInput, EngagementView, ReleaseView, RequestView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { useSession } from '../../session/session-context.tsx'
import { requestCommandWords } from '../names/request-command-words.ts'
import type { RequestNames } from '../names/request-names.ts'
import classes from './act.module.css'
import { AssignList } from './assign-list.tsx'
import { HindranceNote } from './hindrance-note.tsx'
import { nextStep } from './next-step.ts'
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
  const acting = { me: me.id, can: engagement.can }
  const ways = requestWays(request, acting)
  // As it was, nothing can be done, and no time runs.
  const isPast = useSearch({ strict: false, select: (search) => 'seq' in search })
  if (ways.length === 0) return null
  const next = nextStep(request, acting)
  const steps = ways.filter(({ hindrance }) => hindrance === null).map(({ step }) => step)
  return (
    <section className={classes.turn} data-mine={next !== null}>
      <TurnLine request={isPast ? { ...request, clock: null } : request} names={names} isMine={next !== null} />
      <Steps key={`${request.id} ${request.stage} ${request.revision}`} {...props} steps={steps} next={next} />
      {isPast ? null : <HindranceNote engagement={engagement} request={request} names={names} />}
    </section>
  )
}

interface StepsProps extends TurnBoxProps {
  readonly steps: readonly RequestStep[]
  /** The step that it is the turn of the person who acts to take. */
  readonly next: RequestStep | null
}

/** The steps that can be taken; what the next one asks for stands open, and that of another one in its place. */
function Steps(props: StepsProps) {
  const { engagement, request, steps, next } = props
  const { t, i18n } = useLingui()
  const first = next === 'AnswerRequest' || next === 'AssignPerson' ? next : null
  const [open, setOpen] = useState<RequestStep | null>(first)
  const { mutate, isPending } = useLaterCommand(engagement.id, { words: requestCommandWords })
  if (steps.length === 0) return null

  function take(step: RequestStep): void {
    if (step === 'ApproveRequest' || step === 'AcceptAssignment') mutate(plainCommand(request, step))
    else setOpen(step)
  }

  const isAside = open !== null && open !== first
  const shown = isAside ? [] : steps.filter((step) => step !== open)
  return (
    <>
      {open === null ? null : (
        <Asked
          key={open}
          {...props}
          step={open}
          isPending={isPending}
          onCommand={(command) => mutate(command)}
          onClose={isAside ? () => setOpen(first) : null}
        />
      )}
      {shown.length === 0 ? null : (
        <div className={classes.buttons}>
          {shown.map((step) => (
            <Button
              key={step}
              size="xs"
              variant={step === next ? 'filled' : 'default'}
              disabled={isPending}
              onClick={() => take(step)}
            >
              {step === 'AssignPerson' && request.person !== null ? t`Assign somebody else` : i18n._(stepNames[step])}
            </Button>
          ))}
        </div>
      )}
    </>
  )
}

interface AskedProps extends TurnBoxProps {
  readonly step: RequestStep
  readonly isPending: boolean
  readonly onCommand: (command: CommandInput) => void
  /** `null` where it stays open. */
  readonly onClose: (() => void) | null
}

/** What a step asks for: some words, or a person. */
function Asked({ step, onCommand, onClose, ...props }: AskedProps) {
  const { i18n } = useLingui()
  if (!isSaying(step)) return <AssignList {...props} onAssign={onCommand} onClose={onClose} />
  const { label, missing, description } = stepSayings[step]
  return (
    <SayForm
      label={i18n._(label)}
      missing={i18n._(missing)}
      description={description === null ? null : i18n._(description)}
      submit={i18n._(stepNames[step])}
      isPending={props.isPending}
      onSubmit={(text) => onCommand(sayingCommand(props.request, step, text))}
      onClose={onClose}
    />
  )
}
