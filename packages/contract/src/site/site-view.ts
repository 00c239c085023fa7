import type { SharingReason, TaskSharing } from '@fairlead/engagement'
import { z } from '@hono/zod-openapi'

const id = z.string()
const moment = z.string()

const sharingReasons = [
  'given-to-contact',
  'said-of-task',
  'said-of-step',
  'workshop',
  'questionnaire',
  'customer-role',
  'internal',
] as const satisfies readonly SharingReason[]

/** Why a link opens nothing, or that it does. */
const linkStates = ['unused', 'used', 'expired', 'ended', 'no-contact'] as const

/** A link to a customer's site, without what opens it. */
export const siteLinkSchema = z
  .object({
    id,
    contact: id,
    state: z.enum(linkStates).openapi({
      description:
        '`unused` until somebody opens it, `used` while sessions of it go on or can be asked for anew, `no-contact` where its contact is none of the customer any more',
    }),
    asksCode: z.boolean().openapi({ description: 'Whether it opens only with a code from a mail' }),
    by: id,
    at: moment,
    expiresAt: moment,
    mailedAt: moment.nullable(),
    usedAt: moment.nullable().openapi({ description: 'When it was opened last' }),
    seenAt: moment.nullable().openapi({ description: 'When somebody who came by it was last there' }),
    sessions: z.int().openapi({ description: 'How many browsers are signed in by it' }),
    endedBy: id.nullable(),
    endedAt: moment.nullable(),
  })
  .openapi('SiteLink')

/** A copy of the site that a contact took along: what it says of people no erasure reaches. */
export const siteCopySchema = z
  .object({
    contact: id,
    name: z.string().nullable().openapi({ description: '`null` where they were erased' }),
    at: moment,
  })
  .openapi('SiteCopy')

/** The customer's site, as the team sees it. */
export const siteSchema = z
  .object({
    address: z
      .string()
      .nullable()
      .openapi({ description: 'Where customers reach it; `null` where the server has no public address' }),
    canMail: z.boolean().openapi({ description: 'Whether links can be sent: there are a mail server and an address' }),
    links: z.array(siteLinkSchema).openapi({ description: 'The newest first' }),
    copies: z.array(siteCopySchema).openapi({ description: 'Who took everything along that they see; the last first' }),
    sharing: z.array(
      z.object({
        key: id,
        isShared: z.boolean(),
        because: z.enum(sharingReasons),
        isShown: z.boolean().openapi({ description: 'Whether customers see it now: it is shared, and applies' }),
      }) satisfies z.ZodType<TaskSharing & { key: string }>,
    ),
  })
  .openapi('Site')

/** A link that was just made: its address is said once and kept nowhere. */
export const newSiteLinkSchema = z
  .object({
    link: siteLinkSchema,
    path: z.string().nullable().openapi({ description: '`null` where it was sent instead' }),
  })
  .openapi('NewSiteLink')

/** What a link is made for. */
export const makeSiteLinkSchema = z
  .strictObject({
    contact: id.max(100),
    days: z.int().min(1).max(365).openapi({ description: 'For so many days it leads to the site' }),
    asksCode: z.boolean().openapi({ description: 'Whether it opens only with a code that is mailed to the contact' }),
    mail: z.boolean().openapi({ description: 'Whether it is sent to the contact; else its address is answered' }),
  })
  .openapi('MakeSiteLink')

export type SiteView = z.infer<typeof siteSchema>
export type SiteCopyView = z.infer<typeof siteCopySchema>
export type SiteLinkView = z.infer<typeof siteLinkSchema>
export type NewSiteLinkView = z.infer<typeof newSiteLinkSchema>
export type MakeSiteLink = z.infer<typeof makeSiteLinkSchema>
