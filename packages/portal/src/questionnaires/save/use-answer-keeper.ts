import type { AnswerChanges, CommandInput, EngagementView } from '@fairlead/contract'
import type { Questionnaire } from '@fairlead/playbook'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useSendCommand } from '../../api/use-send-command.ts'
import { useSession } from '../../session/session-context.tsx'
import type { ServerAnswers } from '../draft/filling.ts'
import { useLoadQuestionnaire } from '../load/use-questionnaire.ts'
import { AnswerKeeper } from './answer-keeper.ts'
import { keepDraft, keptDraft } from './kept-drafts.ts'

interface Keeping {
  readonly engagement: EngagementView
  readonly task: string
  readonly questionnaire: Questionnaire
  /** The answers when the form opened. */
  readonly server: ServerAnswers
}

/** Keeps what is typed into a questionnaire for as long as its form is there. */
export function useAnswerKeeper(keeping: Keeping) {
  const { engagement, task } = keeping
  const keeper = useNewKeeper(keeping)
  const revision = engagement.questionnaires.find((one) => one.task === task)?.revision ?? 0
  useEffect(() => keeper.tell(revision), [keeper, revision])
  useEffect(() => {
    const leaving = () => {
      if (document.visibilityState !== 'hidden') return
      keeper.keep()
      void keeper.save()
    }
    const online = () => {
      if (keeper.state().saving.kind === 'failing') void keeper.save()
    }
    document.addEventListener('visibilitychange', leaving)
    window.addEventListener('pagehide', keeper.keep)
    window.addEventListener('online', online)
    return () => {
      document.removeEventListener('visibilitychange', leaving)
      window.removeEventListener('pagehide', keeper.keep)
      window.removeEventListener('online', online)
    }
  }, [keeper])
  return { keeper, ...useSyncExternalStore(keeper.subscribe, keeper.state) }
}

function useNewKeeper({ engagement: { id }, task, questionnaire, server }: Keeping): AnswerKeeper {
  const send = useSendCommand()
  const load = useLoadQuestionnaire(id, task)
  const { person } = useSession()
  const [keeper] = useState(() => {
    const of = { engagement: id, task, person: person.id }
    return new AnswerKeeper(
      {
        server,
        kept: keptDraft(localStorage, of),
        names: Object.fromEntries(questionnaire.sections.map((section) => [section.id, section.questions[0]?.id])),
      },
      {
        send: async (changes, expectedRevision) => {
          const view = await send(id, saveCommand(task, changes, expectedRevision))
          return view.questionnaires.find((one) => one.task === task)?.revision ?? view.revision
        },
        load,
        keep: (draft) => keepDraft(localStorage, of, draft),
        now: Date.now,
        wait: (ms, then) => {
          const timer = setTimeout(then, ms)
          return () => clearTimeout(timer)
        },
      },
    )
  })
  useEffect(() => {
    keeper.open()
    return () => keeper.close()
  }, [keeper])
  return keeper
}

type SaveCommand = Extract<CommandInput, { type: 'SaveAnswers' }>

function saveCommand(task: string, changes: AnswerChanges, expectedRevision: number): SaveCommand {
  // The contract's types are those of what it has parsed, which may be changed; what is sent is only read.
  return {
    type: 'SaveAnswers',
    task,
    ...(changes as Pick<SaveCommand, 'values' | 'rows'>),
    expectedRevision,
  }
}
