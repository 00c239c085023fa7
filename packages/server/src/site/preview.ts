import type { ContactId, EngagementId, Instant } from '@fairlead/engagement'
import { isSameSecret, type SiteSecrets } from './secrets.ts'

/** Whose view of which engagement is shown, and until when. */
export interface Preview {
  readonly engagement: EngagementId
  readonly contact: ContactId
  readonly until: Instant
}

/** What opens a preview: it says what it opens, and is signed. */
export function previewToken(secrets: SiteSecrets, { engagement, contact, until }: Preview): string {
  const what = Buffer.from(JSON.stringify([engagement, contact, until])).toString('base64url')
  return `${what}.${secrets.previewOf(what)}`
}

/** What a token opens now; `null` where it is none of ours or over. */
export function readPreview(secrets: SiteSecrets, token: string, now: Instant): Preview | null {
  const [what = '', sign = ''] = token.split('.')
  if (!isSameSecret(sign, secrets.previewOf(what))) return null
  // What is signed, we have written.
  const [engagement, contact, until] = JSON.parse(Buffer.from(what, 'base64url').toString()) as [string, string, string]
  return until > now ? { engagement, contact, until } : null
}
