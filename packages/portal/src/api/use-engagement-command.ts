import type { CreateEngagementInput, EngagementView } from '@fairlead/contract'
import { type MutateOptions, type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import type { OwnChange } from '../undo/own-change.ts'
import { useApi } from './api-context.tsx'
import type { EngagementCommand, PlainCommand } from './engagement-command.ts'
import { engagementMutation } from './engagement-mutation.ts'
import { queryKeys } from './query-keys.ts'
import type { LaterWords } from './use-command-words.ts'
import { useOwnChanges } from './use-own-changes.ts'

/**
 * Sends commands to one engagement. What they do is seen at once through `useEngagement`, and taken back where the
 * server refuses it; the refusal is said in words. Commands go out one after the other, in the order in which they were
 * given.
 *
 * What was done can be taken back by Ctrl+Z, the newest first, and what weighs more than a click is told with a way to
 * undo it (`isTold`, `commandWords`): a caller tells nothing itself. Facts have a form that shows what was refused, so
 * their problems are left to the caller, and so are those of commands of which `isRefusalShown` says so.
 */
export function useEngagementCommand(
  engagement: string,
  isRefusalShown: (command: EngagementCommand) => boolean = isNeverShown,
): Sending<PlainCommand> {
  return useCommand(engagement, { isRefusalShown })
}

type CommandMutation = UseMutationResult<EngagementView, Error, EngagementCommand, OwnChange | null>
type CommandCallbacks = MutateOptions<EngagementView, Error, EngagementCommand, OwnChange | null>

/** What sends commands, and how it stands with the last one. */
interface Sending<Command> extends Pick<CommandMutation, 'isPending' | 'isError' | 'error' | 'variables' | 'reset'> {
  readonly mutate: (command: Command, callbacks?: CommandCallbacks) => void
  readonly mutateAsync: (command: Command, callbacks?: CommandCallbacks) => Promise<EngagementView>
}

interface LaterOptions {
  readonly words: LaterWords
  readonly isRefusalShown?: (command: EngagementCommand) => boolean
}

/** {@link useEngagementCommand} for what views on demand ask beside it, in words that come with them. */
export function useLaterCommand(
  engagement: string,
  { words, isRefusalShown = isNeverShown }: LaterOptions,
): Sending<EngagementCommand> {
  return useCommand(engagement, { isRefusalShown, laterWords: words })
}

interface CommandOptions {
  readonly isRefusalShown: (command: EngagementCommand) => boolean
  readonly laterWords?: LaterWords
}

function useCommand(engagement: string, { isRefusalShown, laterWords }: CommandOptions) {
  const api = useApi()
  const queries = useQueryClient()
  const changes = useOwnChanges(engagement, { send: (command) => mutation.mutate(command), isRefusalShown, laterWords })
  const sending = engagementMutation(api, queries, engagement)

  const mutation = useMutation<EngagementView, Error, EngagementCommand, OwnChange | null>({
    ...sending,
    onMutate: changes.begin,
    onSuccess: (view, command, change) => {
      const before = queries.getQueryData<EngagementView>(queryKeys.engagement(engagement))
      sending.onSuccess(view)
      changes.made(command, change, { before, after: view })
    },
    onError: (error, command, change) => {
      sending.onError(error)
      changes.refused(command, change ?? null, error)
    },
  })
  return mutation
}

function isNeverShown(): boolean {
  return false
}

/** Starts an engagement; the answer is kept, so that its page opens without another request. */
export function useCreateEngagement() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation<EngagementView, Error, CreateEngagementInput>({
    mutationFn: (input) => client.send<EngagementView>('POST', '/api/engagements', input),
    onSuccess: (view) => {
      queries.setQueryData(queryKeys.engagement(view.id), view)
      void queries.invalidateQueries({ queryKey: queryKeys.engagements })
      void queries.invalidateQueries({ queryKey: queryKeys.work })
    },
  })
}
