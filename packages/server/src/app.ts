import {
  attachmentRoutes,
  contactRoutes,
  digestRoutes,
  engagementRoutes,
  feedRoutes,
  hygieneRoutes,
  noteRoutes,
  outboxRoutes,
  peopleRoutes,
  questionnaireRoutes,
  releaseRoutes,
  replyRoutes,
  requestRoutes,
  searchRoutes,
  siteRoutes,
  streamRoutes,
  timeRoutes,
  workRoutes,
  workshopRoutes,
} from '@fairlead/contract'
import type { Instant } from '@fairlead/engagement'
import { OpenAPIHono } from '@hono/zod-openapi'
import { onlyVisible, readsVisible } from './access/only-visible.ts'
import { type AttachmentRoutes, serveAttachments } from './attachments/routes.ts'
import type { Background } from './background.ts'
import { serveContacts } from './contacts/routes.ts'
import { serveDigests } from './digests/routes.ts'
import type { Engine } from './engagements/engine.ts'
import { serveEngagements } from './engagements/routes.ts'
import { EngagementViews } from './engagements/views.ts'
import { serveFeeds } from './feeds/routes.ts'
import { serveHealth } from './health/routes.ts'
import { serveHygiene } from './hygiene/routes.ts'
import { serveNotes } from './notes/routes.ts'
import { serveOpenApi } from './openapi/document.ts'
import { type OutboxRoutes, serveOutbox } from './outbox/routes.ts'
import { servePeople } from './people/routes.ts'
import { servePortal } from './portal/routes.ts'
import { answerProblem, type FaultLog, ProblemError } from './problems/problem.ts'
import { refuseInvalid } from './problems/validation.ts'
import { serveQuestionnaires } from './questionnaires/routes.ts'
import { serveSheets } from './questionnaires/sheet/routes.ts'
import { serveReleases } from './releases/routes.ts'
import type { StoredRelease } from './releases/store.ts'
import { type ReplyRoutes, serveReplies } from './replies/routes.ts'
import { serveRequests } from './requests/routes.ts'
import { serveSearch } from './search/routes.ts'
import { readActor } from './security/acting-person.ts'
import { limitBody } from './security/body-limit.ts'
import { ownOriginOnly } from './security/own-origin.ts'
import { securityHeaders } from './security/security-headers.ts'
import type { ServerEnv } from './server-env.ts'
import { LinkStore } from './site/link/link-store.ts'
import type { SiteSecrets } from './site/secrets.ts'
import { SessionStore } from './site/session/session-store.ts'
import { siteApp } from './site/site-app.ts'
import type { SiteParts } from './site/site-parts.ts'
import { serveSiteTeam } from './site/team/routes.ts'
import { Slots } from './slots.ts'
import { serveChanges } from './stream/routes.ts'
import { serveTime } from './time/routes.ts'
import { serveWork } from './work/routes.ts'
import { serveWorkshops } from './workshops/routes.ts'

/** Everything that the app stands on; it opens and closes none of it. */
export interface AppParts
  extends Engine,
    Pick<AttachmentRoutes, 'attachments' | 'refersTo' | 'scan'>,
    Pick<OutboxRoutes, 'courier'>,
    Pick<ReplyRoutes, 'inboundToken' | 'replies'> {
  /** The release that new engagements run. */
  readonly current: StoredRelease
  readonly clock: () => Instant
  /** The port under which browsers know this server. */
  readonly port: number
  /** Where work goes that no answer waits for. */
  readonly background: Background
  /** What opens the sites of customers. */
  readonly secrets: SiteSecrets
  /** Where customers reach this server; `null` where they do not. */
  readonly publicUrl: string | null
  /** The folder of the built portal; it may be missing. */
  readonly portalFolder: string
  readonly logFault: FaultLog
}

/** So many workbooks are written or read at once; each takes a processor for itself. */
const workbooksAtOnce = 2

/** Builds the HTTP application: `fetch` in, answer out, no socket of its own. */
export function buildApp(parts: AppParts): OpenAPIHono<ServerEnv> {
  const app = new OpenAPIHono<ServerEnv>({ defaultHook: refuseInvalid })
  const slots = new Slots(workbooksAtOnce)
  app.onError((error, c) => answerProblem(error, c, parts.logFault))
  app.use(async (c, next) => {
    const requestId = parts.ids()
    c.set('requestId', requestId)
    c.header('x-request-id', requestId)
    await next()
  })
  const ofSite = siteParts(parts, slots)
  app.get('/site/', (c) => c.redirect('/site', 308))
  app.route('/site', siteApp(ofSite))
  app.use(
    securityHeaders,
    ownOriginOnly(parts.port),
    readActor(parts.people),
    readsVisible(parts.database),
    limitBody(),
  )
  app.use('/api/engagements/:engagement/*', onlyVisible(parts.store))

  servePeople(app, parts.people)
  serveReleases(app, parts)
  serveEngagements(app, { ...parts, views: new EngagementViews(parts.persons) })
  serveWork(app, parts)
  serveHygiene(app, parts)
  serveWorkshops(app, parts)
  serveContacts(app, parts)
  serveQuestionnaires(app, parts)
  serveSheets(app, { ...parts, slots })
  serveRequests(app, parts)
  serveNotes(app, parts)
  serveSearch(app, parts)
  serveTime(app, parts)
  serveAttachments(app, parts)
  serveOutbox(app, parts)
  serveReplies(app, parts)
  serveFeeds(app, parts)
  serveDigests(app, parts)
  serveSiteTeam(app, { ...ofSite, courier: parts.courier })
  serveChanges(app, parts)
  serveHealth(app, parts.database)
  serveOpenApi(app)
  refuseOtherMethods(app)
  servePortal(app, parts.portalFolder)
  return app
}

function siteParts(parts: AppParts, slots: Slots): SiteParts {
  const { database, secrets } = parts
  return { ...parts, slots, links: new LinkStore(database, secrets), sessions: new SessionStore(database) }
}

/** A path that is known answers to its own methods; what comes this far asked for another one. */
function refuseOtherMethods(app: OpenAPIHono<ServerEnv>): void {
  const methods = new Map<string, string[]>([
    ['/livez', ['GET']],
    ['/readyz', ['GET']],
    ['/openapi.json', ['GET']],
  ])
  for (const routes of [
    engagementRoutes,
    questionnaireRoutes,
    feedRoutes,
    digestRoutes,
    workRoutes,
    hygieneRoutes,
    attachmentRoutes,
    outboxRoutes,
    replyRoutes,
    releaseRoutes,
    requestRoutes,
    noteRoutes,
    searchRoutes,
    peopleRoutes,
    siteRoutes,
    streamRoutes,
    timeRoutes,
    workshopRoutes,
    contactRoutes,
  ]) {
    for (const route of Object.values(routes)) {
      const path = route.getRoutingPath()
      methods.set(path, [...(methods.get(path) ?? []), route.method.toUpperCase()])
    }
  }
  for (const [path, allowed] of methods) {
    app.all(path, (c) => {
      c.header('allow', allowed.join(', '))
      throw new ProblemError(
        'method-not-allowed',
        `${c.req.method} is not for ${c.req.path}; it takes ${allowed.join(', ')}.`,
      )
    })
  }
  app.notFound((c) => {
    throw new ProblemError('not-found', `There is nothing at ${c.req.path}.`)
  })
}
