import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { localize, type ProcessId } from '@fairlead/playbook'
import { useLingui } from '@lingui/react'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useEngagementCommand } from '../api/use-engagement-command.ts'
import { nameOfPerson, peopleByName } from '../owners/person-names.ts'
import { useSession } from '../session/session-context.tsx'
import type { ProcessSurface } from './process-surface.ts'
import { indexRelease, type ReleaseIndex, withAddedTasks } from './release-index.ts'
import type { ReasonWords } from './words/reason-words.ts'
import { wordsOf } from './words/words.ts'

export interface SurfaceOptions {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly process: ProcessId
  readonly pageLanguage: string
  /** Has to stay the same function. */
  readonly onAsk: ProcessSurface['ask']
  /** Has to stay the same function. */
  readonly onOpen: ProcessSurface['open']
  /** Has to stay the same function. */
  readonly onOpenTask: ProcessSurface['openTask']
  readonly onEditFacts: (() => void) | undefined
}

/** Makes the surface of a process page; it changes only with the page, the day, the language and who is acting. */
export function useSurface(options: SurfaceOptions): ProcessSurface {
  const { engagement, release, process, onAsk, onOpen, onOpenTask, onEditFacts } = options
  const { id, today, can } = engagement
  const index = useIndex(release, engagement)
  const words = useWords(release, index)
  const page = usePageWords(release, options.pageLanguage)
  const people = usePeopleById(engagement.contacts)
  const change = useChange(id)
  const editFacts = useStable(onEditFacts)
  return useMemo(
    () => ({
      engagement: id,
      process,
      today,
      index,
      words,
      ...page,
      ...people,
      can,
      canChange: can.change,
      change,
      open: onOpen,
      ask: onAsk,
      openTask: onOpenTask,
      onEditFacts: editFacts,
    }),
    [id, process, today, index, words, page, people, can, change, onOpen, onAsk, onOpenTask, editFacts],
  )
}

function useWords(release: ReleaseView, index: ReleaseIndex): ReasonWords {
  const { i18n, _: translate } = useLingui()
  // `translate` is another function for every language, where the instance stays the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are those of the language
  return useMemo(
    () => ({ ...wordsOf(i18n, release), service: (id: string) => index.services.get(id) }),
    [i18n, translate, release, index],
  )
}

function usePageWords(release: ReleaseView, pageLanguage: string) {
  const first = release.languages[0] ?? 'en'
  return useMemo(
    (): Pick<ProcessSurface, 'pageLanguage' | 'pageText' | 'ofPage'> => ({
      pageLanguage,
      pageText: (text, fallback) => localize(text, pageLanguage, first) ?? fallback,
      ofPage: (value) => localize(value, pageLanguage, first),
    }),
    [pageLanguage, first],
  )
}

function usePeopleById(contacts: EngagementView['contacts']) {
  const { i18n, _: translate } = useLingui()
  const { people, person } = useSession()
  // biome-ignore lint/correctness/useExhaustiveDependencies: who is gone is called so in the language that is shown
  return useMemo(() => {
    const named = peopleByName(people, contacts)
    return {
      people: new Map(people.map((one) => [one.id, one])),
      contacts,
      nameOf: (id: string) => nameOfPerson(i18n, named, id),
      me: person,
    }
  }, [people, contacts, person, i18n, translate])
}

function useChange(engagement: string): ProcessSurface['change'] {
  const { mutate } = useEngagementCommand(engagement)
  return useCallback((command, onDone) => mutate(command, onDone === undefined ? {} : { onSuccess: onDone }), [mutate])
}

/** The index of the release with what people added; the same as long as nobody adds anything. */
function useIndex(release: ReleaseView, { tasks }: EngagementView): ReleaseIndex {
  const plain = indexRelease(release)
  const added = useMemo(
    () => JSON.stringify(tasks.flatMap(({ key, added: task }) => (task === null ? [] : [{ key, added: task }]))),
    [tasks],
  )
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
