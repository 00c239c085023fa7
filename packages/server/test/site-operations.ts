import { LinkStore } from '../src/site/link/link-store.ts'
import { SessionStore } from '../src/site/session/session-store.ts'
import { siteApp } from '../src/site/site-app.ts'
import type { SiteParts } from '../src/site/site-parts.ts'
import type { TestSite } from './a-site.ts'
import { anAttendee, prepare, putMaterial, schedule } from './a-workshop.ts'

/** Every operation of the site that is for who has a session, as its app has them. */
export function operations({ server }: TestSite) {
  const links = new LinkStore(server.database, server.secrets)
  const parts = { ...server, links, sessions: new SessionStore(server.database), port: 4400, publicUrl: null }
  // Nothing of it is asked anything.
  const { routes } = siteApp(parts as unknown as SiteParts)
  const open = ['/l/:token', '/enter', '/code', '/again', '/site.css', '/site.js']
  return routes.filter(({ method, path }) => method !== 'ALL' && !open.includes(path) && !path.startsWith('/preview'))
}

/** An address of an operation: about the workshop, the questionnaire and the material that there are. */
export function addressed(path: string, hash: string): string {
  const named: Readonly<Record<string, string>> = {
    page: 'plan',
    hash,
    task: path.startsWith('/calendar') ? '100' : '101',
  }
  return `/site${path}`.replace(/\/$/, '').replace(/:(\w+)/g, (_, name: string) => named[name] ?? name)
}

/**
 * Puts into the engagement of a site what there is of everything, with this text wherever people write: a workshop to
 * which this address is invited, a material that was handed over, and a questionnaire. Answers the hash of the material.
 */
export async function full({ server, engagement }: TestSite, { email, text }: { email: string; text: string }) {
  await server.have(engagement, prepare([anAttendee({ name: text, email })]))
  const stored = await server.attachments.put(new Blob([`${text} ${email}`]).stream())
  const content = { kind: 'file', name: `${text}.html`, hash: stored.hash, size: stored.size } as const
  const { revision } = await server.have(engagement, schedule(3, { place: text }))
  await server.have(engagement, { type: 'InviteToWorkshop', task: '100', expectedRevision: revision })
  const put = await server.have(engagement, putMaterial(revision + 1, { title: text, content }))
  const material = put.workshops[0]?.materials[0]?.id ?? ''
  await server.have(engagement, { type: 'HandOverMaterial', task: '100', material, expectedRevision: revision + 2 })
  const to = { name: text, email: null }
  await server.have(engagement, { type: 'SendQuestionnaire', task: '101', to, due: null, expectedRevision: 0 })
  return stored.hash
}
