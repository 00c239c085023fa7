import { createRoute, z } from '@hono/zod-openapi'
import { answers } from '../problems/responses.ts'
import { makeSiteLinkSchema, newSiteLinkSchema, siteSchema } from './site-view.ts'

const tags = ['site']
const engagement = z.string().openapi({ param: { name: 'engagement', in: 'path' } })
const link = z.string().openapi({ param: { name: 'link', in: 'path' } })
const of = z.object({ engagement })
const ofLink = z.object({ engagement, link })

export const siteRoutes = {
  get: createRoute({
    method: 'get',
    path: '/api/engagements/{engagement}/site',
    tags,
    summary: 'The customer’s site: who can come to it, and what of the plan is shared and why',
    request: { params: of },
    responses: answers(200, siteSchema, 'The site as it is now'),
  }),
  makeLink: createRoute({
    method: 'post',
    path: '/api/engagements/{engagement}/site/links',
    tags,
    summary: 'Make a link for a contact of the customer, and send it or say it once',
    request: { params: of, body: { required: true, content: { 'application/json': { schema: makeSiteLinkSchema } } } },
    responses: answers(201, newSiteLinkSchema, 'The link'),
  }),
  mailLink: createRoute({
    method: 'post',
    path: '/api/engagements/{engagement}/site/links/{link}/mail',
    tags,
    summary: 'Send a link to its contact; an address that was said before opens nothing any more',
    request: { params: ofLink },
    responses: answers(200, newSiteLinkSchema, 'The link'),
  }),
  endLink: createRoute({
    method: 'post',
    path: '/api/engagements/{engagement}/site/links/{link}/end',
    tags,
    summary: 'End a link, and with it every session that came by it',
    request: { params: ofLink },
    responses: answers(200, siteSchema, 'The site without it'),
  }),
  preview: createRoute({
    method: 'post',
    path: '/api/engagements/{engagement}/site/preview',
    tags,
    summary: 'Look at the site as a contact sees it, for a quarter of an hour and on this machine only',
    request: {
      params: of,
      body: {
        required: true,
        content: { 'application/json': { schema: z.strictObject({ contact: z.string().max(100) }) } },
      },
    },
    responses: answers(200, z.object({ path: z.string() }), 'Where it is'),
  }),
}
