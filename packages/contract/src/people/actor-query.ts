import { z } from '@hono/zod-openapi'

/** Who asks, where the header cannot be sent: a download and an event stream are opened by their address. */
export const actorQuery = {
  actor: z.string().max(200).optional().openapi({
    description: 'Who asks, where the header cannot be sent: what a browser opens by its address',
  }),
}
