import type { ServiceId } from '@fairlead/playbook'
import type { ReleaseIndex } from '../../release/release-index.ts'
import type { Verdict } from '../plan.ts'
import type { Decided, Flip, ScopeChange } from './flip.ts'

/** What a task says to another scope, everything else being as it is. */
export interface ScopeQuestion {
  readonly index: ReleaseIndex
  readonly scope: readonly ServiceId[]
  /** The services that the task is for. */
  readonly services: readonly ServiceId[]
  readonly targets: readonly Decided[]
  ask(scope: readonly ServiceId[]): Verdict
}

/** The services of a task that, added to the scope or taken from it, give the task another verdict; no scope is left empty. */
export function scopeFlips({ index, scope, services, targets, ask }: ScopeQuestion): readonly Flip<ScopeChange>[] {
  const always = new Set(index.release.services.filter((one) => one.always).map((one) => one.id))
  const free = services.filter((service) => !always.has(service))
  const added = free
    .filter((service) => !scope.includes(service))
    .map((service) => [service, [...scope, service]] as const)
  const without = (service: ServiceId) => scope.filter((one) => one !== service)
  const removed = free
    .filter((service) => scope.includes(service) && without(service).length > 0)
    .map((service) => [service, without(service)] as const)
  return [...flips(added, true), ...flips(removed, false)]

  function flips(
    changes: readonly (readonly [ServiceId, readonly ServiceId[]])[],
    add: boolean,
  ): readonly Flip<ScopeChange>[] {
    const asked = Map.groupBy(changes, ([, changed]) => ask(changed))
    return targets.flatMap((to) => {
      const having = asked.get(to)?.map(([service]) => service) ?? []
      return having.length === 0 ? [] : [{ to, change: { kind: 'service', add, services: having }, distance: 1 }]
    })
  }
}
