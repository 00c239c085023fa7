import type { SearchHit } from '@fairlead/contract'

/** Where something that was found opens; `null` where no engagement has it. */
export function placeOfHit(hit: SearchHit) {
  if (hit.engagement === null) return null
  const params = { engagement: hit.engagement }
  switch (hit.kind) {
    case 'note':
      return { to: '/engagements/$engagement/notes', params, search: { note: hit.note } } as const
    case 'task':
      return { to: '/engagements/$engagement/tasks', params, search: { task: hit.key } } as const
    case 'page': {
      const to = '/engagements/$engagement/processes/$process'
      return {
        to,
        params: { ...params, process: hit.process },
        ...(hit.anchor === null ? {} : { hash: hit.anchor }),
      } as const
    }
    case 'contact':
      return { to: '/engagements/$engagement/contacts', params, search: { contact: hit.contact } } as const
    default:
      return hit satisfies never
  }
}

/** A name that no other hit has. */
export function nameOfHit(hit: SearchHit): string {
  const of =
    hit.kind === 'note' ? hit.note : hit.kind === 'contact' ? hit.contact : hit.kind === 'task' ? hit.key : hit.anchor
  const place = 'process' in hit ? hit.process : ''
  return [hit.kind, hit.engagement ?? '', place, of ?? ''].join(' ')
}
