import type { EngagementView, ReleaseView, TaskState } from '@fairlead/contract'
import { localize, type ProcessId, type TaskId } from '@fairlead/playbook'
import { useLingui } from '@lingui/react'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useEngagementCommand } from '../api/use-engagement-command.ts'
import { useSession } from '../session/session-context.tsx'
import type { ProcessSurface } from './process-surface.ts'
import { indexRelease, type ReleaseIndex, withAddedTasks } from './release-index.ts'
import { wordsOf } from './words/words.ts'

interface SurfaceOptions {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly process: ProcessId
  readonly pageLanguage: string
  /** Has to stay the same function. */
  readonly onAskReason: (asking: { readonly task: TaskId; readonly to: TaskState }) => void
  /** Has to stay the same function. */
  readonly onOpen: ProcessSurface['open']
  readonly onEditFacts: (() => void) | undefined
}

/** Makes the surface of a process page; it changes only with the page, the language and who is acting. */
export function useSurface(options: SurfaceOptions): ProcessSurface {
  const { engagement, release, process, pageLanguage, onAskReason, onOpen, onEditFacts } = options
  const { i18n, _: translate } = useLingui()
  const { people, person } = useSession()
  const { mutate } = useEngagementCommand(engagement.id)
  const index = useIndex(release, engagement)
  // `translate` is another function for every language, where the instance stays the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are those of the language
  const words = useMemo(
    () => ({ ...wordsOf(i18n, release), service: (id: string) => index.services.get(id) }),
    [i18n, translate, release, index],
  )
  const editFacts = useStable(onEditFacts)
  const first = release.languages[0] ?? 'en'
  return useMemo(
    () => ({
      engagement: engagement.id,
      process,
      index,
      words,
      pageLanguage,
      pageText: (text, fallback) => localize(text, pageLanguage, first) ?? fallback,
      ofPage: (value) => localize(value, pageLanguage, first),
      people: new Map(people.map((one) => [one.id, one])),
      me: person,
      canChange: engagement.can.change,
      change: mutate,
      open: onOpen,
      askReason: (task, to) => onAskReason({ task, to }),
      onEditFacts: editFacts,
    }),
    [
      engagement.id,
      engagement.can.change,
      process,
      index,
      words,
      pageLanguage,
      first,
      people,
      person,
      mutate,
      onAskReason,
      onOpen,
      editFacts,
    ],
  )
}

/** The index of the release with what people added; the same as long as nobody adds anything. */
function useIndex(release: ReleaseView, { tasks }: EngagementView): ReleaseIndex {
  const plain = useMemo(() => indexRelease(release), [release])
  const added = JSON.stringify(tasks.flatMap(({ key, added: task }) => (task === null ? [] : [{ key, added: task }])))
  return useMemo(() => withAddedTasks(plain, JSON.parse(added)), [plain, added])
}

/** The same function as long as there is one, whatever the caller passes: it calls the one passed last. */
function useStable(call: (() => void) | undefined): (() => void) | undefined {
  const latest = useRef(call)
  useEffect(() => {
    latest.current = call
  }, [call])
  const stable = useCallback(() => latest.current?.(), [])
  return call === undefined ? undefined : stable
}
