import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Release } from '@fairlead/playbook'
import { getRequestListener, RequestError } from '@hono/node-server'
import { buildApp } from './app.ts'
import { AttachmentStore } from './attachments/attachment-store.ts'
import { scanBy } from './attachments/scan-file.ts'
import { Background } from './background.ts'
import { openDatabase } from './database/open-database.ts'
import { storageFault } from './database/storage-fault.ts'
import { uuidV7Source } from './database/uuid-v7.ts'
import { demoPeople } from './demo/people.ts'
import { writeDemo } from './demo/write-demo.ts'
import { sendDigests } from './digests/send-digests.ts'
import { buildEngine } from './engagements/engine.ts'
import { bringReadModelsUpToDate } from './engagements/rebuild-read-models.ts'
import { refersTo } from './engagements/refers-to.ts'
import type { MailSettings } from './mail/mail-settings.ts'
import { smtpSender } from './mail/send-mail.ts'
import { ClockWatch } from './outbox/clock-watch.ts'
import { Courier } from './outbox/courier.ts'
import { suppressionKey } from './personal/suppression.ts'
import { unreadableRequest, unreadableRequestBytes } from './problems/unreadable-request.ts'
import { ReplyReader } from './replies/reply-reader.ts'
import { remindOfRequests } from './requests/remind.ts'
import { SiteSecrets } from './site/secrets.ts'

const loopback = '127.0.0.1'
const patience = 2000

export interface ServeOptions {
  /** 0 takes any port that is free. */
  readonly port: number
  /** Made where it is missing; one server at a time. */
  readonly dataFolder: string
  /** The release that new engagements run. */
  readonly release: Release
  /** Fill an empty database with the demo; for the bundled playbook, whose tasks the demo names. */
  readonly demo: boolean
  /** The built portal; where it is missing, a page says how to build it. */
  readonly portalFolder: string
  /** Receives one line of JSON for each fault that a request met. */
  readonly log: (line: string) => void
  /** Where mail is handed over; `null` leaves everything in the outbox. */
  readonly mail?: MailSettings | null
  /** Where customers reach this server, without a slash at its end; `null` where they do not. */
  readonly publicUrl?: string | null
  /** What a mail server shows that brings replies; `null` where none does. */
  readonly inboundToken?: string | null
  /** A program that is given the path of each file that is uploaded, and says by its exit whether it is clean. */
  readonly scanCommand?: string | null
  /** What the day is; the machine's own clock where none is given. */
  readonly clock?: () => Date
}

export interface RunningServer {
  readonly url: string
  /** Ends the streams, lets requests finish, and puts the database to rest. */
  close(): Promise<void>
}

/**
 * Serves API and portal on this machine only. There are no passwords yet, so it listens on loopback and nowhere else.
 *
 * @throws Error with a message for people, where the port is taken or the data folder is in use or too new.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const database = openDatabase(options.dataFolder)
  try {
    const ids = uuidV7Source()
    const now = options.clock ?? (() => new Date())
    const clock = () => now().toISOString()
    const people = options.demo
      ? demoPeople
      : demoPeople.map((person) => ({ ...person, roles: 'any' as const, access: 'all' as const }))
    const engine = buildEngine({ database, people, ids, suppressionKey: suppressionKey(options.dataFolder) })
    const { releases, store, changes } = engine
    await bringReadModelsUpToDate(database, { releases, now: clock() })
    const attachments = new AttachmentStore(join(options.dataFolder, 'attachments'))
    const current = await releases.put(options.release, clock())
    const secrets = SiteSecrets.of(options.dataFolder)
    if (options.demo) await writeDemo(engine, { release: current, now: now(), secrets })

    const { portalFolder, log: logFault } = options
    let handle: ReturnType<typeof buildApp>['fetch'] = () => new Response(null, { status: 503 })
    const server = listenerOf((request, env) => handle(request, env))
    const port = await listen(server, options.port)
    const courier = courierFor(options.mail ?? null, { ...engine, clock, logFault, secrets })
    const scan = options.scanCommand == null ? null : scanBy(options.scanCommand)
    const background = new Background(logFault)
    const site = { secrets, background, publicUrl: options.publicUrl ?? null }
    const parts = { ...engine, ...site, attachments, scan, current, clock, port, portalFolder, logFault, courier }
    const inbound = { inboundToken: options.inboundToken ?? null, replies: new ReplyReader() }
    handle = buildApp({ ...parts, ...inbound, refersTo: (engagement, hash) => refersTo(store, engagement, hash) }).fetch
    courier?.start()
    const watches = watchesOf({ ...engine, clock, logFault })
    for (const watch of watches) watch.start()
    return {
      url: `http://${loopback}:${port}`,
      async close() {
        changes.close()
        await Promise.all(watches.map((watch) => watch.close()))
        await courier?.close()
        await background.idle()
        await stop(server)
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw storageFault(join(options.dataFolder, 'fairlead.db'), error)
  }
}

type CourierParts = Pick<ReturnType<typeof buildEngine>, 'database' | 'changes' | 'ids'> & {
  readonly clock: () => string
  readonly logFault: (line: string) => void
  readonly secrets: SiteSecrets
}

function courierFor(mail: MailSettings | null, { database, ids, ...parts }: CourierParts): Courier | null {
  if (mail === null) return null
  const { changes, clock, logFault, secrets } = parts
  const how = { changes, clock, logFault, random: Math.random, owner: ids() }
  return new Courier({ writer: database.writer, sender: smtpSender(mail, secrets), ...how })
}

function watchesOf(
  parts: ReturnType<typeof buildEngine> & Omit<CourierParts, 'database' | 'ids' | 'secrets'>,
): readonly ClockWatch[] {
  return [
    new ClockWatch({ ...parts, what: 'requests-clock', remind: (now) => remindOfRequests(parts, now) }),
    new ClockWatch({ ...parts, what: 'digests', remind: (now) => sendDigests(parts, now) }),
  ]
}

function listenerOf(fetch: ReturnType<typeof buildApp>['fetch']): Server {
  const errorHandler = (error: unknown) =>
    error instanceof RequestError ? unreadableRequest(error) : new Response(null, { status: 500 })
  // Else node answers a request without a host by itself, and bare.
  const options = { requireHostHeader: false }
  const server = createServer(options, getRequestListener(fetch, { errorHandler, overrideGlobalObjects: false }))
  server.on('clientError', async (error, socket) => {
    // Where an answer is on its way, or has been, more bytes could be taken for a part of it.
    const silent = 'bytesWritten' in socket && socket.bytesWritten === 0
    if (socket.writable && silent) socket.end(await unreadableRequestBytes(error))
    else socket.destroy()
  })
  return server
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, loopback)
    await once(server, 'listening')
    // A server on a TCP port has an address of this shape.
    return (server.address() as AddressInfo).port
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      const message = `The port ${port} is taken. Stop what listens there, or choose another port.`
      throw new Error(message, { cause: error })
    }
    throw error
  }
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  const impatient = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearTimeout(impatient)
}
