import type { EngagementView } from '@fairlead/contract'

type Can = Pick<EngagementView['can'], 'change' | 'only'>

/** Whether who acts may change a piece of work: all of it is theirs to change, or this is. */
export function mayWorkOn({ change, only }: Can, key: string): boolean {
  return only === null ? change : only.includes(key)
}

/** Whether there is any work that who acts may change. */
export function mayWork({ change, only }: Can): boolean {
  return only === null ? change : only.length > 0
}

/** Whether who acts may fill in the questionnaire of a task, which customers may, too. */
export function mayAnswer({ answer, only }: Pick<EngagementView['can'], 'answer' | 'only'>, key: string): boolean {
  return answer && (only === null || only.includes(key))
}
