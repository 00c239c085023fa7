import type { FindingPage } from '@fairlead/contract'
import { Plural } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useApi } from '../api/api-context.tsx'
import { queryKeys } from '../api/query-keys.ts'

interface HygieneCountProps {
  readonly engagement: string
  readonly onClose: () => void
}

/** How much of one engagement is missing, left too long or contradictory, as the way to it; nothing where nothing is. */
export function HygieneCount({ engagement }: HygieneCountProps) {
  const { client } = useApi()
  const { data } = useQuery({
    queryKey: [...queryKeys.engagements, 'findings', 'of', engagement],
    queryFn: ({ signal }) =>
      client.get<FindingPage>(`/api/findings?whose=all&limit=0&engagement=${encodeURIComponent(engagement)}`, signal),
  })
  if (data === undefined || data.total === 0) return null
  // The router types the parameters of each page; those of a list are text under names of its own.
  const search = { whose: 'all', of: engagement } as never
  return (
    <Link to="/hygiene" search={search}>
      <Plural value={data.total} one="# thing to mend" other="# things to mend" />
    </Link>
  )
}
