import type { EngagementView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { useNotice } from '../../notices/notice-context.ts'
import { requestCommandWords } from '../names/request-command-words.ts'
import type { OwnInput } from '../route/own-input.ts'
import { type AskDraft, wishOf } from './ask-draft.ts'
import { useAskingView } from './use-asking-view.ts'

interface AskOptions {
  readonly engagement: EngagementView
  readonly task: string | null
  readonly draft: AskDraft
  /** The request is made. */
  readonly onAsked: () => void
}

/** Where what is written would go, and the way to send it: a refusal is said in the dialog. */
export function useAsk({ engagement, task, draft, onAsked }: AskOptions) {
  const { t } = useLingui()
  const tell = useNotice()
  const form = useRef<HTMLFormElement>(null)
  const { role, service, language } = draft
  const asking = useAskingView(engagement, { task, wish: { role, service, language } })
  const [isTried, setTried] = useState(false)
  const { mutate, isPending, error } = useLaterCommand(engagement.id, {
    words: requestCommandWords,
    isRefusalShown: ({ type }) => type === 'AskForPerson',
  })
  const wish = wishOf(draft, task)
  const route = role === '' ? null : (asking.data?.route ?? null)
  const canGo = route?.kind === 'team' || route?.kind === 'anybody'
  const fieldOf = (field: OwnInput | 'why') => form.current?.querySelector<HTMLElement>(`[name="${field}"]`) ?? null

  function send(event?: FormEvent): void {
    event?.preventDefault()
    if (!canGo || isPending) return
    setTried(true)
    if (wish.why === '') fieldOf('why')?.focus()
    else mutate({ type: 'AskForPerson', ...wish }, { onSuccess: asked })
  }

  function asked(): void {
    onAsked()
    tell({ text: t`Asked for. The request says how it goes on.` })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) send()
  }

  const isMissing = isTried && wish.why === ''
  return { form, asking, route, canGo, isMissing, isPending, error, fieldOf, send, onKeyDown }
}
