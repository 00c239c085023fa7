import type { Release, RoleId, ServiceId } from '@fairlead/playbook'
import type { Rejection } from './rejection.ts'

/** The role or the service that the release lacks, or `null`; a name that is not given is not asked for. */
export function unknownName(
  { roles, services }: Pick<Release, 'roles' | 'services'>,
  { role, service }: { readonly role: RoleId | null; readonly service: ServiceId | null },
): Rejection | null {
  if (role !== null && !roles.some(({ id }) => id === role)) return { code: 'unknown-role', role }
  if (service !== null && !services.some(({ id }) => id === service)) return { code: 'unknown-service', service }
  return null
}
