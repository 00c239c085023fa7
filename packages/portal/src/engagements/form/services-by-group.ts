import type { ReleaseView } from '@fairlead/contract'

type Service = ReleaseView['services'][number]

interface GroupOfServices {
  /** `null` for services of no group. */
  readonly group: ReleaseView['serviceGroups'][number] | null
  readonly services: readonly Service[]
}

/** Services under their groups, in the order of the playbook, those of no group last; a group of none is left out. */
export function servicesByGroup(
  { serviceGroups }: Pick<ReleaseView, 'serviceGroups'>,
  services: readonly Service[],
): readonly GroupOfServices[] {
  const known = new Set(serviceGroups.map(({ id }) => id))
  const groups: readonly GroupOfServices[] = serviceGroups.map((group) => ({
    group,
    services: services.filter((service) => service.group === group.id),
  }))
  const others = services.filter(({ group }) => group === null || !known.has(group))
  return [...groups, { group: null, services: others }].filter(({ services: some }) => some.length > 0)
}
