import type { ReleaseView } from '@fairlead/contract'
import { localize } from '@fairlead/playbook'
import type { I18n } from '@lingui/core'

const namesShown = 3

/** The services of a scope that tell it from others, the first few by name and the rest as a number. */
export function scopeInWords(scope: readonly string[], release: ReleaseView | undefined, i18n: I18n): string {
  const names = scopeNames(scope, release, i18n.locale)
  const more = names.length - namesShown
  return names.slice(0, namesShown).join(', ') + (more > 0 ? ` +${more}` : '')
}

/** The names of a scope's services without those that every scope has; an id that the release lacks stands for itself. */
export function scopeNames(
  scope: readonly string[],
  release: ReleaseView | undefined,
  language: string,
): readonly string[] {
  const named = new Map(release?.services.map((service) => [service.id, service]))
  const telling = scope.filter((id) => named.get(id)?.always !== true)
  const fallback = release?.languages[0] ?? language
  return telling.map((id) => localize(named.get(id)?.name ?? {}, language, fallback) ?? id)
}
