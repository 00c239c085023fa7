import { Trans } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Api, ApiContext } from '../api/api-context.tsx'
import { createClient } from '../api/client.ts'
import { usePeople } from '../api/queries.ts'
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
  useFetchAgainFor(actor)

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
 * that this one did.
 */
function useFetchAgainFor(actor: string | null): void {
  const queries = useQueryClient()
  const stack = useUndoStack()
  const before = useRef(actor)
  useEffect(() => {
    if (before.current === actor) return
    before.current = actor
    stack.clear()
    void queries.invalidateQueries()
  }, [actor, queries, stack])
}
