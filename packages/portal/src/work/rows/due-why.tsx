import type { WorkItemView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { Skeleton } from '@mantine/core'
import { useEngagement, useRelease } from '../../api/queries.ts'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import { dateLines } from '../../process/words/date-words.ts'
import { wordsOf } from '../../process/words/words.ts'

/** Why a piece of work is due on its day; its engagement is fetched for it, as the list knows the day alone. */
export function DueWhy({ item }: { readonly item: WorkItemView }) {
  const { i18n } = useLingui()
  const engagement = useEngagement(item.engagement)
  const release = useRelease(item.release)
  const failed = engagement.data === undefined && engagement.isError ? engagement : release.isError ? release : null
  if (failed !== null) return <PartFailure error={failed.error} onRetry={() => void failed.refetch()} />
  const task = engagement.data?.tasks.find(({ key }) => key === item.key)
  const { data } = release
  if (task === undefined || data === undefined) return <Skeleton height={12} my={6} className="after-a-moment" />
  const words = wordsOf(i18n, data)
  const titles = new Map(data.processes.map(({ id, title }) => [id, title]))
  return dateLines(words, task, (process) => words.say(titles.get(process) ?? {}, process)).map((line) => (
    <p key={line}>{line}</p>
  ))
}
