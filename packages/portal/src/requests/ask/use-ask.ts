import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { type FormEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { useNotice } from '../../notices/notice-context.ts'
import { requestCommandWords } from '../names/request-command-words.ts'
import { type OwnInput, routeShown } from '../route/route-shown.ts'
import { wishOf } from './ask-draft.ts'
import { useAskDraft } from './use-ask-draft.ts'

interface AskOptions {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly task: string | null
  readonly onClose: () => void
}

/** What is written in the dialog, where it goes as it stands, and the way to send it: a refusal is said in the dialog. */
export function useAsk({ engagement, release, task, onClose }: AskOptions) {
  const { t } = useLingui()
  const tell = useNotice()
  const form = useRef<HTMLFormElement>(null)
  const { draft, isKept, change, drop } = useAskDraft({ engagement, release, task })
  const { role, service, language } = draft
  const wish = useMemo(() => wishOf(draft, task), [draft, task])
  const route = useMemo(() => {
    const asked = { role, service: service || null, language: language || null }
    return routeShown(release, asked, engagement.facts)
  }, [release, role, service, language, engagement.facts])
  const [isTried, setTried] = useState(false)
  const canGo = route.kind === 'team' || route.kind === 'anybody'
  const isMissing = isTried && wish.why === ''
  const { mutate, isPending, error } = useLaterCommand(engagement.id, {
    words: requestCommandWords,
    isRefusalShown: ({ type }) => type === 'AskForPerson',
  })
  const fieldOf = (field: OwnInput | 'why') => form.current?.querySelector<HTMLElement>(`[name="${field}"]`) ?? null

  function send(event?: FormEvent): void {
    event?.preventDefault()
    if (!canGo || isPending) return
    setTried(true)
    if (wish.why === '') fieldOf('why')?.focus()
    else mutate({ type: 'AskForPerson', ...wish }, { onSuccess: asked })
  }

  function asked(): void {
    drop()
    onClose()
    tell({ text: t`Asked for. The request says how it goes on.` })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) send()
  }

  return {
    form,
    draft,
    isKept,
    change,
    drop,
    wish,
    route,
    canGo,
    isMissing,
    isPending,
    error,
    fieldOf,
    send,
    onKeyDown,
  }
}
