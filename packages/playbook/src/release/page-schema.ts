import type { Element, Root, Text } from 'hast'
import { z } from 'zod'
import type { LabelKind, PageBlock, PageContent } from '../model/release.ts'
import { idSchema } from './part-schemas.ts'

const proseText = z.strictObject({ type: z.literal('text'), value: z.string() })
const propertyValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))])

const proseNode: z.ZodType<Element | Text> = z
  .lazy(() =>
    z.discriminatedUnion('type', [
      proseText,
      z.strictObject({
        type: z.literal('element'),
        tagName: z.string(),
        properties: z.record(z.string(), propertyValue),
        children: z.array(proseNode),
      }),
    ]),
  )
  .meta({ id: 'ProseNode', description: 'A node of sanitised prose, as the hast specification has it.' })

const proseTree: z.ZodType<Root> = z.strictObject({ type: z.literal('root'), children: z.array(proseNode) })

const labelKinds = {
  phase: 'phase',
  'primary-role': 'primary-role',
  'secondary-role': 'secondary-role',
  'applies-to': 'applies-to',
  motions: 'motions',
  'programme-manager': 'programme-manager',
  condition: 'condition',
  'decision-table': 'decision-table',
  kind: 'kind',
  'for-each': 'for-each',
} as const satisfies { readonly [K in LabelKind]: K }

const at = { line: z.int().min(1), column: z.int().min(1) }
const pageBlock = z.discriminatedUnion('kind', [
  z.strictObject({ ...at, kind: z.literal('prose'), tree: proseTree }),
  z.strictObject({
    ...at,
    kind: z.literal('heading'),
    depth: z.int().min(1).max(6),
    text: z.string(),
    anchor: z.string(),
    step: idSchema.nullable(),
  }),
  z.strictObject({
    ...at,
    kind: z.literal('labels'),
    labels: z.array(z.strictObject({ kind: z.enum(labelKinds), name: z.string(), values: z.array(z.string()) })),
  }),
  z.strictObject({ ...at, kind: z.literal('tasks'), step: idSchema, tasks: z.array(idSchema) }),
  z.strictObject({ ...at, kind: z.literal('outcomes') }),
]) satisfies z.ZodType<PageBlock>

export const pageContentSchema = z
  .strictObject({ file: z.string(), blocks: z.array(pageBlock) })
  .describe('A page in reading order, cut where the portal puts something live.') satisfies z.ZodType<PageContent>
