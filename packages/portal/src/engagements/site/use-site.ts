import type { ContactView, MakeSiteLink, NewSiteLinkView, SiteView } from '@fairlead/contract'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../api/api-context.tsx'

interface Shown {
  readonly id: string
  readonly revision: number
}

/** The site of the customer of an engagement: its links, who took a copy along, and what is shared. */
export function useSiteView({ id, revision }: Shown) {
  const { client } = useApi()
  return useQuery({
    // What is shared follows from the engagement.
    queryKey: ['site', id, revision],
    queryFn: ({ signal }) => client.get<SiteView>(`/api/engagements/${encodeURIComponent(id)}/site`, signal),
    placeholderData: keepPreviousData,
    // Who comes and goes is in no event.
    refetchInterval: 15_000,
  })
}

/** The site of the customer of an engagement, with the contacts that could come to it, and what is done about it. */
export function useSite({ id, revision }: Shown) {
  const { client } = useApi()
  const queries = useQueryClient()
  const path = `/api/engagements/${encodeURIComponent(id)}`
  const queryKey = ['site', id]
  const site = useSiteView({ id, revision })
  const contacts = useQuery({
    queryKey: ['site-contacts', id, revision],
    queryFn: ({ signal }) => client.get<{ readonly contacts: readonly ContactView[] }>(`${path}/contacts`, signal),
    select: (answer) => answer.contacts.filter(({ details }) => details?.party === 'customer'),
    placeholderData: keepPreviousData,
  })
  const refresh = () => queries.invalidateQueries({ queryKey })
  const make = useMutation({
    mutationFn: (wish: MakeSiteLink) => client.send<NewSiteLinkView>('POST', `${path}/site/links`, wish),
    onSuccess: refresh,
  })
  const change = useMutation({
    mutationFn: ({ link, act }: { readonly link: string; readonly act: 'mail' | 'end' }) =>
      client.send<unknown>('POST', `${path}/site/links/${encodeURIComponent(link)}/${act}`, {}),
    onSuccess: refresh,
  })
  const preview = useMutation({
    mutationFn: (contact: string) =>
      client.send<{ readonly path: string }>('POST', `${path}/site/preview`, { contact }),
  })
  return { site, contacts, make, change, preview }
}
