import type { ServiceId } from '@fairlead/playbook'
import { folded } from './folded.ts'
import type { TimeLineKnown } from './time-line.ts'

/**
 * The services by what they are called: by their ids and names, and by what stands in a name before `for`, a dash or a
 * bracket (`OneDrive for Business`) where that is no name itself.
 */
export function servicesByName({
  services,
}: Pick<TimeLineKnown, 'services'>): ReadonlyMap<string, readonly ServiceId[]> {
  const whole = new Map<string, Set<ServiceId>>()
  const short = new Map<string, Set<ServiceId>>()
  for (const { id, names } of services) {
    for (const name of [id, ...names].map((one) => folded(one.trim().replace(/\s+/gu, ' ')))) {
      add(whole, name, id)
      const [begin = ''] = name.split(/ (?:for |[-–—] )| ?\(/)
      if (begin !== '' && begin !== name) add(short, begin, id)
    }
  }
  return new Map([...short, ...whole].map(([name, ids]) => [name, [...ids]]))
}

function add(found: Map<string, Set<ServiceId>>, name: string, id: ServiceId): void {
  found.set(name, (found.get(name) ?? new Set()).add(id))
}
