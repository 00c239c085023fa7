import { isFactName } from '../condition/fact-environment.ts'

/** What every object has: as a key of answers it would mean something else. */
const refused: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether conditions can call an answer so, and records keep it by that name: the names that facts can have. */
export function isQuestionId(text: string): boolean {
  return text.length <= 100 && /^[a-z_][a-z0-9_]*$/.test(text) && !refused.has(text) && isFactName(text)
}
