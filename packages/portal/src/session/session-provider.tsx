import type { PersonView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Api, ApiContext } from '../api/api-context.tsx'
import { createClient } from '../api/client.ts'
import { usePeople } from '../api/queries.ts'
import { queryKeys } from '../api/query-keys.ts'
import { RevisionChain } from '../api/revision-chain.ts'
import { createUpload } from '../api/upload.ts'
import { Failure } from '../frame/failure.tsx'
import { FrameSkeleton } from '../frame/frame-skeleton.tsx'
import { useUndoStack } from '../undo/undo-context.ts'
import { actingPerson } from './acting-person.ts'
import { readPreference, writePreference } from './preference.ts'
import { SessionContext } from './session-context.tsx'

/** Makes an {@link Api} in which `actor` acts. */
export function createApi(actor: string | null): Api {
  return {
    client: createClient({ actor: () => actor, fetch: (...request) => globalThis.fetch(...request) }),
    upload: createUpload({ actor: () => actor, newRequest: () => new XMLHttpRequest() }),
    revisions: new RevisionChain(),
  }
}

/** Everything below acts as the person who was chosen; nothing is shown before it is known who that is. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const people = usePeople()
  if (people.isPending) return <FrameSkeleton />
  if (people.isError) return <Failure error={people.error} onRetry={() => void people.refetch()} />
  return <ChosenSession people={people.data}>{children}</ChosenSession>
}

interface ChosenSessionProps {
  readonly people: NonNullable<ReturnType<typeof usePeople>['data']>
  readonly children: ReactNode
}

function ChosenSession({ people, children }: ChosenSessionProps) {
  const [chosen, setChosen] = useState(() => readPreference('person'))
  const person = actingPerson(people, chosen)
  const choosePerson = useCallback((id: string) => {
    writePreference('person', id)
    setChosen(id)
  }, [])
  const session = useMemo(
    () => (person === undefined ? null : { people, person, choosePerson }),
    [people, person, choosePerson],
  )
  const actor = person?.id ?? null
  const api = useMemo(() => createApi(actor), [actor])
  useFetchAgainFor(person)

  if (session === null) {
    return (
      <p>
        <Trans>This server knows no people, so nobody can act.</Trans>
      </p>
    )
  }
  return (
    <ApiContext value={api}>
      <SessionContext value={session}>{children}</SessionContext>
    </ApiContext>
  )
}

/**
 * What a person may do is part of the answers: they are asked for again when another person acts, who takes nothing back
 * that this one did. Where one of both sees a part only, nothing that the one has seen is shown to the other meanwhile.
 */
function useFetchAgainFor(person: PersonView | undefined): void {
  const queries = useQueryClient()
  const stack = useUndoStack()
  const before = useRef(person)
  useEffect(() => {
    const last = before.current
    if (last?.id === person?.id) return
    before.current = person
    stack.clear()
    const seesAll = last?.access !== 'granted' && person?.access !== 'granted'
    if (seesAll) void queries.invalidateQueries()
    else void queries.resetQueries({ predicate: ({ queryKey: [first] }) => !ofEverybody.has(first) })
  }, [person, queries, stack])
}

/** The answers that are the same for whoever asks. */
const ofEverybody: ReadonlySet<unknown> = new Set([queryKeys.people[0], queryKeys.currentRelease[0]])
