import type { NoteField } from '@fairlead/playbook'
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

type Value = number | string | boolean | readonly string[]
type Say = (words: Readonly<Record<string, string>>, fallback: string) => string

interface Saying {
  readonly i18n: I18n
  readonly say: Say
}

/** A value of a field as it is read. */
export function fieldWords({ i18n, say }: Saying, { definition }: Pick<NoteField, 'definition'>, value: Value): string {
  const choice = (id: string) => {
    const choices = definition.type === 'choice' || definition.type === 'set' ? definition.choices : []
    return say(choices.find((one) => one.id === id)?.label ?? {}, id)
  }
  if (typeof value === 'boolean') return i18n._(value ? msg`Yes` : msg`No`)
  if (typeof value === 'object') return value.map(choice).join(i18n.locale.startsWith('zh') ? '、' : ', ')
  if (definition.type === 'money') {
    return i18n.number(Number(value), { style: 'currency', currency: definition.currency, maximumFractionDigits: 0 })
  }
  if (typeof value === 'number') {
    const unit = definition.type === 'number' && definition.unit !== null ? say(definition.unit, '') : ''
    return `${i18n.number(value)} ${unit}`.trim()
  }
  if (definition.type === 'date') return i18n.date(`${value}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' })
  return definition.type === 'choice' ? choice(value) : value
}
