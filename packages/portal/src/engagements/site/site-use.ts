import type { SiteLinkView } from '@fairlead/contract'

/** What shows that the customer has their site: a link was opened, or else mailed, or else made to be handed over. */
export interface SiteUse {
  readonly how: 'opened' | 'mailed' | 'made'
  /** Whose link it is. */
  readonly contact: string
  readonly at: string
}

/** What shows best, and last, that the customer has their site; `null` as long as nothing does. */
export function siteUse(links: readonly SiteLinkView[]): SiteUse | null {
  const made = links.filter(({ state }) => state === 'unused')
  return (
    last(links.flatMap(({ contact, usedAt: at }) => (at === null ? [] : [{ how: 'opened' as const, contact, at }]))) ??
    last(
      links.flatMap(({ contact, mailedAt: at }) => (at === null ? [] : [{ how: 'mailed' as const, contact, at }])),
    ) ??
    last(made.map(({ contact, at }) => ({ how: 'made' as const, contact, at })))
  )
}

function last(uses: readonly SiteUse[]): SiteUse | null {
  return uses.toSorted((one, other) => (one.at < other.at ? 1 : -1))[0] ?? null
}
