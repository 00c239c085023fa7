import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { notifications } from '@mantine/notifications'
import { problemWords } from './problem-words.ts'

/** Shows what went wrong without taking the screen away; assistive technology reads it out. */
export function notifyProblem(i18n: I18n, error: unknown): void {
  const { title, text, reference } = problemWords(i18n, error)
  notifications.show({
    title,
    message: reference === null ? text : `${text} (${reference})`,
    color: 'red',
    autoClose: 8000,
    withBorder: true,
    closeButtonProps: { 'aria-label': i18n._(msg`Close`) },
  })
}
