import type { AskingView } from '@fairlead/contract'
import type { AskDraft } from './ask-draft.ts'

/** What the dialog begins with: what the task and the engagement say already. `blocked` names the state that keeps the task. */
export function firstDraft(
  { role, service, language, why }: AskingView['prefilled'],
  blocked: string | null,
): AskDraft {
  return {
    role: role ?? '',
    service: service ?? '',
    language: language ?? '',
    where: 'remote',
    why: blocked === null ? '' : [blocked, why].filter((part) => part !== null).join('. '),
    tried: '',
  }
}
