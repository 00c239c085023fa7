import { page } from './rule.ts'

/** A manifest with two teams, for the examples of rules about routing tables. */
export const routingManifest = page(
  'roles: { engineer: { name: { en: Engineer } }, sme: { name: { en: Expert } } }',
  'facts:',
  '  seats: { type: number, label: { en: Seats }, unit: { en: seats } }',
  'teams:',
  '  migration: { name: { en: Migration }, role: engineer, timeZone: Europe/Berlin }',
)

/** A page with a routing table of these rows, which ask for seats and answer with team and guidance. */
export function routingPage(...rows: readonly string[]): string {
  return page('# Ask', '', 'Decision Table: **Whom to ask**', '', '| Seats | Team | Guidance |', '|-|-|-|', ...rows)
}
